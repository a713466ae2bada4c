import { readFileSync } from 'node:fs';
import { createHost } from './host';
import { startExcel } from './node';
import { openHostWorkbook } from './open';

test('smoke', async () => {
  const bytes = new Uint8Array(readFileSync('assets/sample/monitoraggio-2016.xlsx'));
  const host = createHost(await openHostWorkbook(bytes, 'monitoraggio-2016.xlsx'));
  const { Excel } = await startExcel(host);
  const t = performance.now();
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name,items/visibility');
    const got: unknown[] = [];
    sheets.onChanged.add(async (e) => void got.push(e));
    sheets.onCalculated.add(async (e) => void got.push(e));
    sheets.onAdded.add(async (e) => void got.push(e));
    await context.sync();
    console.log(sheets.items.map((s) => [s.id, s.name, s.visibility].join()).join('\n'));
    const used = sheets.items.map((s) => s.getUsedRangeOrNullObject(true).load('address'));
    await context.sync();
    console.log(used.map((u) => (u.isNullObject ? null : u.address)));
    const sheet = sheets.add('Prova');
    sheet.load('id');
    const range = sheets.getItem('Prova').getRange('A1:C2000');
    range.formulas = Array.from({ length: 2000 }, (_, i) => [i, `=A${i + 1}*2`, `=SUM(A$1:A${i + 1})`]);
    range.format.font.bold = true;
    range.load('values');
    await context.sync();
    console.log(range.values.slice(0, 3), range.values.at(-1));
    await new Promise((r) => setTimeout(r, 50));
    console.log(JSON.stringify(got), host.log.syncs, host.log.calls());
  });
  console.log(performance.now() - t);
});
