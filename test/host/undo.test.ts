import { createHost } from './host';
import { startExcel } from './node';
import { hostWorkbook } from './open';
import { changesBetween } from './workbook/changes';
import { on, shown, startedHost, typedHost } from './support';

afterAll(async () => (await startExcel(typedHost({ Dati: [] }))).stop());

test('every request that changes anything is one step, and can be taken back', async () => {
  const host = await startedHost({ Dati: [[1, '=A1*2']] });
  const before = host.snapshot();
  await on('Dati', (sheet) => {
    sheet.getRange('A1').values = [[5]];
    sheet.getRange('A1').format.fill.color = '#FFEEAA';
  });
  await on('Dati', (sheet) => sheet.getRange('A1').load('values'));
  expect(host.workbook.undoLog).toHaveLength(1);
  expect(shown(host, 'Dati', 'B1')).toBe(10);
  expect(host.user.undo()).toBe(true);
  expect(host.snapshot()).toEqual(before);
  expect(host.user.redo()).toBe(true);
  expect(shown(host, 'Dati', 'B1')).toBe(10);
});

test('a step after an undo leaves nothing to redo', () => {
  const host = typedHost({ Dati: [[1]] });
  host.user.edit('Dati', 'A1', 2);
  host.user.undo();
  host.user.edit('Dati', 'A1', 3);
  expect(host.user.redo()).toBe(false);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['deleting a sheet', (sheet) => sheet.delete()],
  ['protecting a sheet', (sheet) => sheet.protection.protect()],
  ['renaming one', (sheet) => (sheet.name = 'X')],
  ['hiding one', (sheet) => (sheet.visibility = 'Hidden')],
])('%s empties the log on the desktop', async (_, work) => {
  const host = await startedHost({ Dati: [[1]], Altro: [] });
  host.user.edit('Dati', 'A1', 2);
  await on('Altro', work);
  expect(host.workbook.undoLog.slice(0, -1)).toEqual([]);
});

test('hiding a sheet keeps the log on the web', async () => {
  const host = await startedHost({ Dati: [[1]], Altro: [] }, { platform: 'web' });
  host.user.edit('Dati', 'A1', 2);
  await on('Altro', (sheet) => (sheet.visibility = 'Hidden'));
  expect(host.workbook.undoLog).toHaveLength(2);
});

test('what a workbook was and what it is are compared sheet by sheet, however it came about', () => {
  const cell = (value: number) =>
    ({ row: 0, col: value, content: { type: 'number', value }, format: 'General' }) as const;
  const sheet = (name: string) =>
    ({ name, visibility: 'visible', cells: [cell(0), cell(1)], merges: [], reportId: null }) as const;
  const snapshot = { file: 'a.xlsx', date1904: false, sheets: [sheet('Dati'), sheet('Fermo'), sheet('Via')] };
  const { workbook, user } = createHost(hostWorkbook(snapshot));
  const opened = workbook.book;
  user.edit('Dati', 'A1', 5);
  user.clear('Dati', 'B1');
  user.addSheet('Nuovo');
  user.deleteSheet('Via');
  const { added, deleted, changed } = changesBetween(opened, workbook.book);
  expect(added.map(({ name }) => name)).toEqual(['Nuovo']);
  expect(deleted.map(({ name }) => name)).toEqual(['Via']);
  const dati = changed.find(({ after }) => after.name === 'Dati')!;
  expect([...dati.cells].map(([key, now]) => [key, now?.content?.value])).toEqual([
    [0, 5],
    [1, undefined],
  ]);
  expect(changed.filter(({ cells }) => cells.size > 0)).toHaveLength(1);
});

test('a view of the workbook is told of every step', () => {
  const { workbook, user } = typedHost({ Dati: [[1]] });
  let told = 0;
  const stop = workbook.onChange(() => told++);
  user.edit('Dati', 'A1', 2);
  user.undo();
  stop();
  user.edit('Dati', 'A1', 3);
  expect(told).toBe(2);
});
