import { changesOf } from '../../src/reports/changes';
import type { PlannedCell, SheetPlan } from '../../src/workbook/plan';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

const plan = (...cells: readonly PlannedCell[]): SheetPlan => ({
  reportId: 'sintesi',
  name: 'Sintesi',
  cells,
  widths: [],
  merges: [],
  freeze: { rows: 0, cols: 0 },
  print: { landscape: true, repeatRows: null },
});

const at = (value: PlannedCell['value'], more: Partial<PlannedCell> = {}): PlannedCell => ({
  row: 0,
  col: 0,
  value,
  ...more,
});

const held = (content: CellValue, formula?: string): CellSnapshot => ({
  row: 0,
  col: 0,
  content,
  format: 'General',
  ...(formula === undefined ? {} : { formula }),
});

const number = (value: number): CellValue => ({ type: 'number', value });
const text = (value: string): CellValue => ({ type: 'text', value });

const sheet = (cells: readonly CellSnapshot[], more: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name: 'Sintesi',
  visibility: 'visible',
  cells,
  merges: [],
  reportId: 'sintesi',
  ...more,
});

const workbook = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  file: 'monitoraggio.xlsx',
  date1904: false,
  sheets,
});

/** How many cells change when the plan is written over a sheet that holds these cells. */
const changed = (cells: readonly CellSnapshot[], planned: SheetPlan): number =>
  changesOf(workbook(sheet(cells)), [planned])[0]!.cells;

describe('what writing a report would change', () => {
  test('a report that is not there yet gets all its contents', () => {
    const planned = plan(at('Sintesi'), at(null, { row: 1, style: 'head' }), at('', { row: 2 }));
    expect(changesOf(workbook(), [planned])).toEqual([
      { reportId: 'sintesi', name: 'Sintesi', state: 'new', cells: 1 },
    ]);
  });

  test('a sheet of the user’s with the report’s name is not the report', () => {
    const own = sheet([held(text('Sintesi'))], { reportId: null });
    expect(changesOf(workbook(own), [plan(at('Sintesi'))])[0]?.state).toBe('new');
  });

  test('the same contents are no change', () => {
    expect(changesOf(workbook(sheet([held(number(5))])), [plan(at(5))])).toEqual([
      { reportId: 'sintesi', name: 'Sintesi', state: 'same', cells: 0 },
    ]);
  });

  test('a number and the text that looks like it differ', () => {
    expect(changed([held(text('5'))], plan(at(5)))).toBe(1);
    expect(changed([held(number(5))], plan(at('5')))).toBe(1);
  });

  test('a truth value or an error in the place of a text that says the same differs', () => {
    expect(changed([held({ type: 'boolean', value: true })], plan(at('true')))).toBe(1);
    expect(changed([held({ type: 'error', value: '#REF!' })], plan(at('#REF!')))).toBe(1);
  });

  test('a formula is its text: another value of it is no change', () => {
    const formula = "ROUND('Foglio3'!F12/'Foglio3'!E12*100,1)";
    expect(changed([held(number(64.3), formula)], plan(at(65.2, { formula })))).toBe(0);
    expect(changed([held(text(''), formula)], plan(at('', { formula })))).toBe(0);
  });

  test('another formula, and a value in the place of a formula, are changes', () => {
    expect(changed([held(number(1), 'A1')], plan(at(1, { formula: 'A2' })))).toBe(1);
    expect(changed([held(number(1), 'A1')], plan(at(1)))).toBe(1);
    expect(changed([held(number(1))], plan(at(1, { formula: 'A1' })))).toBe(1);
  });

  test('Excel takes the apostrophes off a sheet’s name: the formula is the same', () => {
    const planned = plan(at(1, { formula: "SUM('Foglio3'!A1,'L''Aquila 2016'!B2)" }));
    expect(changed([held(number(1), "SUM(Foglio3!A1,'L''Aquila 2016'!B2)")], planned)).toBe(0);
    expect(changed([held(number(1), "SUM(Foglio4!A1,'L''Aquila 2016'!B2)")], planned)).toBe(1);
  });

  test('cells of nothing but a look are no content, planned or standing', () => {
    expect(changed([held(text(''))], plan(at(null, { style: 'total' }), at('', { col: 1 })))).toBe(0);
  });

  test('a cell that goes and one that comes are one change each', () => {
    expect(changed([held(text('nota'))], plan(at('altra', { row: 3 })))).toBe(2);
  });

  test('a text longer than a cell holds is compared as it is held', () => {
    const long = 'a'.repeat(40_000);
    expect(changed([held(text(`${'a'.repeat(32_766)}…`))], plan(at(long)))).toBe(0);
  });

  test('of two sheets with the mark the one that bears the name is rewritten', () => {
    const copy = sheet([held(number(1))], { name: 'Sintesi (copia)' });
    const report = sheet([held(number(2))]);
    expect(changesOf(workbook(copy, report), [plan(at(2))])[0]?.state).toBe('same');
  });
});
