import { startExcel } from './node';
import { on, settled, startedHost, typedHost } from './support';

afterAll(async () => (await startExcel(typedHost({ Dati: [] }))).stop());

type Heard = Record<string, unknown>;

/** Listens to everything the collection tells, in the order it comes. */
async function listening(): Promise<Heard[]> {
  const heard: Heard[] = [];
  const note = (event: object): Promise<void> => {
    heard.push({ ...event });
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(note);
    worksheets.onCalculated.add(note);
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    worksheets.onNameChanged.add(note);
    worksheets.onMoved.add(note);
    worksheets.onVisibilityChanged.add(note);
    await context.sync();
  });
  return heard;
}

const types = (heard: readonly Heard[]): unknown[] => heard.map(({ type }) => type);

test('an edit is told as changed, then each sheet worked out as calculated', async () => {
  const host = await startedHost({ Dati: [[1, '=A1*2']], Sintesi: [['=Dati!B1']], Altro: [['=1+1']] });
  const heard = await listening();
  host.user.edit('Dati', 'A1', 5);
  await settled();
  const [dati, sintesi] = host.workbook.sheets;
  expect(heard).toEqual([
    expect.objectContaining({
      type: 'WorksheetChanged',
      worksheetId: dati!.id,
      address: 'A1',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      details: { valueBefore: 1, valueAfter: 5, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
    }),
    { type: 'WorksheetCalculated', address: null, worksheetId: dati!.id },
    { type: 'WorksheetCalculated', address: null, worksheetId: sintesi!.id },
  ]);
});

test('the add-in’s own writes come marked, one a piece, after the answer', async () => {
  await startedHost({ Dati: [] });
  const heard = await listening();
  await on(
    'Dati',
    (sheet) => (sheet.getRange('A1:B1000').values = Array.from({ length: 1000 }, () => [1, 2])),
  );
  expect(heard).toEqual([]);
  await settled();
  expect(heard.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
    ['A1:B750', 'ThisLocalAddin'],
    ['A751:B1000', 'ThisLocalAddin'],
  ]);
});

test('a change of looks alone is no change', async () => {
  await startedHost({ Dati: [[1]] });
  const heard = await listening();
  await on('Dati', (sheet) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').numberFormat = [['0.00']];
  });
  await settled();
  expect(heard).toEqual([]);
});

test('a colleague’s edit is told as remote', async () => {
  const host = await startedHost({ Dati: [[1]] });
  const heard = await listening();
  host.user.remoteEdit('Dati', 'A1', 2);
  await settled();
  expect(heard).toMatchObject([{ type: 'WorksheetChanged', source: 'Remote' }]);
});

test('sheets come, go, move, hide and change their names', async () => {
  const host = await startedHost({ Dati: [], Altro: [] });
  const heard = await listening();
  host.user.addSheet('Nuovo');
  host.user.renameSheet('Nuovo', 'Ultimo');
  host.user.moveSheet('Ultimo', 0);
  host.user.hideSheet('Ultimo');
  host.user.activate('Altro');
  host.user.deleteSheet('Altro');
  await settled();
  expect(types(heard)).toEqual([
    'WorksheetAdded',
    'WorksheetNameChanged',
    'WorksheetMoved',
    'WorksheetVisibilityChanged',
    'WorksheetActivated',
    'WorksheetActivated',
    'WorksheetDeleted',
  ]);
  expect(heard[1]).toMatchObject({ nameBefore: 'Nuovo', nameAfter: 'Ultimo' });
  expect(heard[3]).toMatchObject({ visibilityBefore: 'Visible', visibilityAfter: 'Hidden' });
});

test('nothing is told while the runtime has events disabled, nor after the handler is gone', async () => {
  const host = await startedHost({ Dati: [[1]] });
  const heard: unknown[] = [];
  const handler = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add((event) =>
      Promise.resolve(void heard.push(event)),
    );
    await context.sync();
    return result;
  });
  await on('Dati', (sheet, context) => {
    context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [[2]];
    context.runtime.enableEvents = true;
  });
  await settled();
  expect(heard).toEqual([]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.user.edit('Dati', 'A1', 3);
  await settled();
  expect(heard).toEqual([]);
});

test('one sheet’s own handler hears that sheet only', async () => {
  const host = await startedHost({ Dati: [[1]], Altro: [[1]] });
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await on('Altro', (sheet) =>
    sheet.load('id').onChanged.add((event) => Promise.resolve(void heard.push(event))),
  );
  host.user.edit('Dati', 'A1', 2);
  host.user.edit('Altro', 'A1', 2);
  await settled();
  expect(heard.map(({ worksheetId }) => worksheetId)).toEqual([host.workbook.sheetNamed('Altro')!.id]);
});

test('an undo is told as a change', async () => {
  const host = await startedHost({ Dati: [[1]] });
  const heard = await listening();
  host.user.edit('Dati', 'A1', 2);
  host.user.undo();
  await settled();
  expect(heard.map(({ type, address }) => [type, address])).toEqual([
    ['WorksheetChanged', 'A1'],
    ['WorksheetChanged', 'A1'],
  ]);
});
