import { createHost } from './host';
import { startExcel } from './node';
import { emptyHostWorkbook } from './open';
import { on, outcome, startedHost, typedHost } from './support';

afterAll(async () => (await startExcel(typedHost({ Dati: [] }))).stop());

describe('what the host does not do', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['Worksheet.Charts', (sheet) => sheet.charts.load('items/name')],
    ['Worksheet.Copy()', (sheet) => sheet.copy()],
    ['Range.Text', (sheet) => sheet.getRange('A1').load('text')],
    ['Range.load of everything', (sheet) => sheet.getRange('A1').load()],
    ['Range.Insert()', (sheet) => sheet.getRange('A1').insert('Down')],
    [
      'WorksheetCollection._RegisterRowSortedEvent()',
      ({ context }) => context.workbook.worksheets.onRowSorted.add(() => Promise.resolve()),
    ],
  ])('%s is refused by name', async (member, work) => {
    await startedHost({ Dati: [[1]] });
    await expect(on('Dati', work)).rejects.toMatchObject({
      code: 'NotImplemented',
      message: `The Excel host does not implement ${member}.`,
    });
  });

  test('manual calculation is refused too', async () => {
    await startExcel(createHost(emptyHostWorkbook('a.xlsx')));
    const manual = on('Foglio1', (_, context) => (context.application.calculationMode = 'Manual'));
    expect(await outcome(manual)).toBe('NotImplemented');
  });
});
