import { createHost } from './host';
import { startExcel } from './node';
import { on, outcome, startedHost, typedHost } from './support';

afterAll(async () => (await startExcel(typedHost({ Dati: [] }))).stop());

describe('when Excel answers nobody', () => {
  test('a cell is being edited: refused, or, when asked to, answered afterwards', async () => {
    const host = await startedHost({ Dati: [[1]] });
    host.user.startEditing();
    expect(await outcome(on('Dati', (sheet) => sheet.load('name')))).toBe('InvalidOperationInCellEditMode');
    const waiting = outcome(on('Dati', (sheet) => sheet.load('name'), { delayForCellEdit: true }));
    expect(await Promise.race([waiting, new Promise((go) => setTimeout(go, 40, 'waits'))])).toBe('waits');
    host.user.stopEditing();
    expect(await waiting).toBe('done');
  });

  test('without the requirement set the client does not ask to wait', async () => {
    const host = await startedHost({ Dati: [[1]] }, { requirementSets: { ExcelApi: '1.15' } });
    host.user.startEditing();
    const run = on('Dati', (sheet) => sheet.load('name'), { delayForCellEdit: true });
    expect(await outcome(run)).toBe('InvalidOperationInCellEditMode');
  });

  test('another workbook is in front: it is read and written, but nothing is activated or added', async () => {
    const host = await startedHost({ Dati: [[1]] });
    host.faults.setInactive(true);
    expect(await outcome(on('Dati', (sheet) => sheet.activate()))).toBe('InactiveWorkbook');
    expect(await outcome(on('Dati', (sheet) => sheet.getRange('A1').select()))).toBe('InactiveWorkbook');
    expect(await outcome(on('Dati', (_, context) => void context.workbook.worksheets.add('Nuovo')))).toBe(
      'InactiveWorkbook',
    );
    expect(await outcome(on('Dati', (sheet) => (sheet.getRange('A1').values = [[2]])))).toBe('done');
  });

  test('the web takes and gives five megabytes at a time, the desktop more', async () => {
    const rows = Array.from({ length: 700 }, () => ['x'.repeat(8000)]);
    const write = () => outcome(on('Dati', (sheet) => (sheet.getRange('A1:A700').values = rows)));
    const read = () => outcome(on('Dati', (sheet) => sheet.getRange('A1:A700').load('values')));
    await startedHost({ Dati: [] }, { platform: 'web' });
    expect(await write()).toBe('RequestPayloadSizeLimitExceeded');
    const host = await startedHost({ Dati: [] });
    expect(await write()).toBe('done');
    expect(await read()).toBe('done');
    await startExcel(createHost(host.workbook, { platform: 'web' }));
    expect(await read()).toBe('ResponsePayloadSizeLimitExceeded');
  });
});
