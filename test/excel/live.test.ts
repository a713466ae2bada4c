import type { WorkbookChange } from '../../src/ports/open-workbook';
import { plan } from '../xlsx/support';
import { benchOfSheets, cellsOf, errorOf, inOrder, settle, valueOf } from './support';
import type { Bench } from './support';

const SHEETS = [
  { name: 'Dati', cells: cellsOf(['voce', 10]) },
  {
    name: 'Conti',
    cells: [
      {
        row: 0,
        col: 0,
        content: { type: 'number', value: 20 },
        format: 'General',
        formula: 'Dati!B1*2',
      } as const,
    ],
  },
  { name: "L'altro", cells: cellsOf(['fermo']) },
];
const QUIET = 250;

/** A bench that has been read, and the changes it was told of. */
async function watched(options?: Parameters<typeof benchOfSheets>[1]) {
  const bench = await benchOfSheets(SHEETS, options);
  const snapshot = valueOf(await bench.workbook.read());
  const changes: WorkbookChange[] = [];
  const watch = valueOf(await bench.workbook.watch((change) => changes.push(change)));
  bench.host.log.reset();
  return { ...bench, snapshot, changes, watch };
}

/** Lets the events arrive and the burst end. */
async function quiet({ clock }: Bench, milliseconds = QUIET): Promise<void> {
  await settle();
  clock.pass(milliseconds);
}

describe('the watch', () => {
  test('tells of an edit and of what it recalculated, in one burst', async () => {
    const bench = await watched();
    bench.host.user.edit('Dati', 'B1', 12);
    bench.host.user.edit('Dati', 'B1', 13);
    await quiet(bench, QUIET - 1);
    expect(bench.changes).toEqual([]);
    bench.clock.pass(1);
    expect(bench.changes).toEqual([
      { sheets: ['Dati', 'Conti'], structure: false, active: null, remote: false },
    ]);
    await bench.watch.stop();
  });

  test('tells of rows that are hidden and of text that is struck, which the next reading has', async () => {
    const bench = await watched();
    bench.host.user.hideRows('Dati', 1, 1);
    bench.host.user.strike("L'altro", 'A1');
    await quiet(bench);
    expect(bench.changes).toEqual([
      { sheets: ['Dati', "L'altro"], structure: false, active: null, remote: false },
    ]);
    bench.host.log.reset();
    const { sheets } = valueOf(await bench.workbook.reread(bench.snapshot, ['Dati', "L'altro"]));
    expect(sheets.map(({ hiddenRows }) => hiddenRows)).toEqual([[0], undefined, undefined]);
    expect(sheets.map(({ cells }) => cells[0]?.look)).toEqual([undefined, undefined, { struck: 'wholly' }]);
    expect(sheets[1]).toBe(bench.snapshot.sheets[1]);
    expect(bench.host.log.syncs).toBe(2);
    bench.host.user.showRows('Dati');
    const shown = valueOf(await bench.workbook.reread({ ...bench.snapshot, sheets }, ['Dati']));
    expect(shown.sheets[0]?.hiddenRows).toBeUndefined();
    await bench.watch.stop();
  });

  test('tells at last of edits that never pause', async () => {
    const bench = await watched();
    for (let edit = 0; edit < 12; edit++) {
      bench.host.user.edit("L'altro", 'A1', edit);
      await quiet(bench, QUIET - 10);
    }
    expect(bench.changes.length).toBeGreaterThan(0);
    await bench.watch.stop();
  });

  test('of a colleague says so', async () => {
    const bench = await watched();
    bench.host.user.remoteEdit("L'altro", 'A1', 'mosso');
    await quiet(bench);
    expect(bench.changes).toEqual([{ sheets: ["L'altro"], structure: false, active: null, remote: true }]);
    await bench.watch.stop();
  });

  test.each<readonly [string, (bench: Bench) => void]>([
    ['added', ({ host }) => host.user.addSheet('Nuovo')],
    ['deleted', ({ host }) => host.user.deleteSheet("L'altro")],
    ['renamed', ({ host }) => host.user.renameSheet("L'altro", 'Un altro')],
    ['hidden', ({ host }) => host.user.hideSheet("L'altro")],
    ['moved', ({ host }) => host.user.moveSheet("L'altro", 0)],
  ])('tells of a sheet that was %s, and the reading that follows finds it', async (_, change) => {
    const bench = await watched();
    change(bench);
    await quiet(bench);
    expect(bench.changes.map(({ structure }) => structure)).toEqual([true]);
    const sheets = bench.changes.flatMap((one) => one.sheets);
    const again = valueOf(await bench.workbook.reread(bench.snapshot, sheets));
    expect(again).toEqual(inOrder(valueOf(await bench.workbook.read())));
    await bench.watch.stop();
  });

  test('tells which sheet came to the front', async () => {
    const bench = await watched();
    bench.host.user.activate('Conti');
    await quiet(bench);
    expect(bench.changes).toEqual([{ sheets: [], structure: false, active: 'Conti', remote: false }]);
    await bench.watch.stop();
  });

  test.each([
    ['says whose an event is', undefined],
    ['does not say whose an event is', { requirementSets: { ExcelApi: '1.13', ExcelApiOnline: '1.1' } }],
  ])('does not tell of our own writes, new sheets or old, where Excel %s', async (_, options) => {
    const bench = await watched(options);
    const report = plan({ cells: [{ row: 0, col: 0, value: 20, formula: "'Dati'!B1*2" }], merges: [] });
    valueOf(await bench.workbook.write([report]));
    await quiet(bench);
    valueOf(await bench.workbook.write([report]));
    await quiet(bench, 5000);
    expect(bench.changes).toEqual([]);
    await bench.watch.stop();
  });

  test('tells of the user’s edit of a report, not of what a report recalculates', async () => {
    const bench = await watched();
    const report = plan({ cells: [{ row: 0, col: 0, value: 20, formula: "'Dati'!B1*2" }], merges: [] });
    valueOf(await bench.workbook.write([report]));
    valueOf(await bench.workbook.read());
    await quiet(bench, 5000);
    bench.host.user.edit('Dati', 'B1', 12);
    await quiet(bench);
    bench.host.user.edit('Sintesi', 'C9', 'nota');
    await quiet(bench);
    expect(bench.changes.map(({ sheets }) => sheets)).toEqual([['Dati', 'Conti'], ['Sintesi']]);
    await bench.watch.stop();
  });

  test('once stopped tells nothing, not even what was gathered', async () => {
    const bench = await watched();
    bench.host.user.edit('Dati', 'B1', 12);
    await settle();
    await bench.watch.stop();
    bench.clock.pass(5000);
    bench.host.user.edit('Dati', 'B1', 13);
    await quiet(bench, 5000);
    expect(bench.changes).toEqual([]);
  });

  test('is not to be had where Excel has no such events', async () => {
    const { workbook } = await benchOfSheets(SHEETS, { requirementSets: { ExcelApi: '1.8' } });
    expect(workbook.abilities.live).toBe(false);
    expect(errorOf(await workbook.watch(() => undefined))).toEqual({
      type: 'NotSupported',
      needs: 'ExcelApi 1.9',
    });
  });
});

describe('reading again', () => {
  test('an edited sheet takes two syncs; the untouched sheets are the very objects of before', async () => {
    const { host, workbook } = await benchOfSheets(SHEETS);
    const before = valueOf(await workbook.read());
    host.user.edit('Dati', 'B1', 12);
    host.log.reset();
    const after = valueOf(await workbook.reread(before, ['Dati', 'Conti']));
    expect(host.log.syncs).toBe(2);
    expect(after).toEqual(valueOf(await workbook.read()));
    expect(after.sheets[2]).toBe(before.sheets[2]);
    expect(after.sheets[0]?.cells[1]?.content).toEqual({ type: 'number', value: 12 });
  });

  test('one of sixty sheets costs by what it holds, not by the others', async () => {
    const many = Array.from({ length: 60 }, () => ({
      cells: cellsOf(...Array.from({ length: 100 }, (_, row) => [row, 'x'])),
    }));
    const { host, workbook } = await benchOfSheets(many);
    host.log.reset();
    const before = valueOf(await workbook.read());
    const whole = host.log.bytesOut;
    host.user.edit('Foglio7', 'A1', 'y');
    host.log.reset();
    valueOf(await workbook.reread(before, ['Foglio7']));
    expect(host.log.syncs).toBe(2);
    expect(host.log.bytesOut).toBeLessThan(whole / 10);
  });

  test('a renamed sheet takes along those whose formulas name it', async () => {
    const { host, workbook } = await benchOfSheets(SHEETS);
    const before = valueOf(await workbook.read());
    host.user.renameSheet('Dati', 'I dati');
    const after = valueOf(await workbook.reread(before, []));
    expect(after).toEqual(valueOf(await workbook.read()));
    expect(after.sheets[1]?.cells[0]?.formula).toContain('I dati');
    expect(after.sheets[2]).toBe(before.sheets[2]);
  });

  test('a touched sheet that is gone meanwhile is left out', async () => {
    const { host, workbook } = await benchOfSheets(SHEETS);
    const before = valueOf(await workbook.read());
    host.user.deleteSheet("L'altro");
    const after = valueOf(await workbook.reread(before, ["L'altro"]));
    expect(after.sheets.map(({ name }) => name)).toEqual(['Dati', 'Conti']);
  });

  test('of a snapshot that was not read here reads all', async () => {
    const { workbook } = await benchOfSheets(SHEETS);
    const before = valueOf(await workbook.read());
    const foreign = structuredClone(before);
    expect(valueOf(await workbook.reread(foreign, []))).toEqual(before);
  });
});
