import { typedOver } from '../../../../src/taskpane/places/report/typed-over';
import type { SheetPlan } from '../../../../src/workbook/plan';
import type { CellSnapshot, WorkbookSnapshot } from '../../../../src/workbook/snapshot';

const plan: SheetPlan = {
  reportId: 'sintesi',
  name: 'Sintesi',
  cells: [
    { row: 0, col: 0, value: 'Raggiungimento' },
    { row: 0, col: 1, value: 90, formula: "ROUND('1D'!G14,2)" },
    { row: 1, col: 1, value: 3 },
  ],
  widths: [],
  merges: [],
  freeze: { rows: 0, cols: 0 },
  print: { landscape: false, repeatRows: null },
};

const number = (row: number, col: number, value: number, formula?: string): CellSnapshot => ({
  ...{ row, col, format: 'General', content: { type: 'number', value } },
  ...(formula === undefined ? {} : { formula }),
});

const workbook = (reportId: string | null, cells: readonly CellSnapshot[]): WorkbookSnapshot => ({
  file: 'prova.xlsx',
  date1904: false,
  sheets: [{ name: 'Sintesi', visibility: 'visible', merges: [], reportId, cells }],
});

describe('cells typed over on a report sheet', () => {
  it('are those where a number stands for a formula of ours', () => {
    expect(typedOver(workbook('sintesi', [number(0, 1, 95)]), [plan])).toEqual(new Map([['sintesi', 1]]));
  });

  it('are none where the formula stands, whatever it gives, nor where only a value was written', () => {
    const cells = [number(0, 1, 88, "ROUND('1D'!G14,2)"), number(1, 1, 4)];
    expect(typedOver(workbook('sintesi', cells), [plan]).size).toBe(0);
  });

  it('are none on a sheet of the office that bears the name', () => {
    expect(typedOver(workbook(null, [number(0, 1, 95)]), [plan]).size).toBe(0);
  });
});
