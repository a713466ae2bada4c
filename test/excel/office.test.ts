import { officeLanguage, onRibbon, openWorkbook, showPane } from '../../src/excel';
import { benchOfSheets, cellsOf, errorOf, settle, valueOf } from './support';

const SHEETS = [
  { name: 'Dati', cells: cellsOf(['voce', 10]) },
  { name: "L'altro, qui", cells: cellsOf(['fermo']) },
  { name: 'Nascosto', visibility: 'hidden' as const },
];

describe('going to a cell', () => {
  test('brings its sheet to the front and selects it', async () => {
    const { workbook } = await benchOfSheets(SHEETS);
    valueOf(await workbook.goTo({ sheet: "L'altro, qui", row: 11, col: 1 }));
    expect(valueOf(await workbook.selection())).toEqual({
      sheet: "L'altro, qui",
      range: { top: 11, left: 1, bottom: 11, right: 1 },
    });
  });

  test('of a sheet that is gone, or hidden, says so and changes nothing', async () => {
    const { host, workbook } = await benchOfSheets(SHEETS);
    const before = host.snapshot();
    expect(errorOf(await workbook.goTo({ sheet: 'Era qui', row: 0, col: 0 }))).toEqual({
      type: 'Gone',
      sheet: 'Era qui',
    });
    expect(errorOf(await workbook.goTo({ sheet: 'Nascosto', row: 0, col: 0 }))).toEqual({
      type: 'SheetHidden',
      sheet: 'Nascosto',
    });
    expect(host.snapshot()).toEqual(before);
  });

  test('with another workbook in front says so', async () => {
    const { host, workbook } = await benchOfSheets(SHEETS);
    host.faults.setInactive(true);
    expect(errorOf(await workbook.goTo({ sheet: 'Dati', row: 0, col: 0 })).type).toBe('InactiveWorkbook');
  });
});

test.each([
  ['Dati', 'B2:C7', { top: 1, left: 1, bottom: 6, right: 2 }],
  ["L'altro, qui", 'A1', { top: 0, left: 0, bottom: 0, right: 0 }],
  ['Dati', 'A1:C1048576', { top: 0, left: 0, bottom: 1048575, right: 2 }],
])('the selection on %s of %s', async (sheet, range, expected) => {
  const { host, workbook } = await benchOfSheets(SHEETS);
  host.user.select(sheet, range);
  expect(valueOf(await workbook.selection())).toEqual({ sheet, range: expected });
});

describe('Office around the workbook', () => {
  test('tells its language', async () => {
    await benchOfSheets(SHEETS);
    expect(officeLanguage()).toBe('it');
  });

  test('tells what this Excel can do', async () => {
    const { workbook } = await benchOfSheets(SHEETS);
    expect(workbook.abilities).toEqual({ undoGroup: false, live: true, writable: true });
    const old = await benchOfSheets(SHEETS, { requirementSets: { ExcelApi: '1.20' } });
    expect(old.workbook.abilities.undoGroup).toBe(true);
  });

  test('is refused where Excel is too old to read with', async () => {
    await benchOfSheets(SHEETS, { requirementSets: { ExcelApi: '1.8' } });
    const { Office } = globalThis;
    const { requirements } = Office.context;
    const asked = jest.spyOn(requirements, 'isSetSupported').mockReturnValue(false);
    expect(errorOf(await openWorkbook())).toEqual({ type: 'NotSupported', needs: 'ExcelApi 1.8' });
    asked.mockRestore();
  });

  test('a ribbon button does what it was given, and Excel hears that it is done', async () => {
    const { pressButton } = await benchOfSheets(SHEETS);
    const pressed: string[] = [];
    onRibbon({
      check: () => void pressed.push('check'),
      refresh: () => Promise.reject(new Error('broken')),
    });
    pressButton('check');
    pressButton('refresh');
    pressButton('check');
    await settle();
    expect(pressed).toEqual(['check', 'check']);
  });

  test('the pane cannot be shown from the ribbon where the runtime is not shared', async () => {
    await benchOfSheets(SHEETS, { requirementSets: { ExcelApi: '1.15' } });
    expect(errorOf(await showPane())).toEqual({ type: 'NotSupported', needs: 'SharedRuntime 1.1' });
  });
});
