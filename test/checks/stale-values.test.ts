import type { CellSnapshot, SheetSnapshot } from '../../src/workbook/snapshot';
import { sheet, workbook } from '../recognition/sheets';
import { ALL, ofSheet, outcomeOf, summing, TOTAL, withTotal } from './resources-sheet';

describe('formulas that nobody has calculated', () => {
  const formulas = summing(sheet('Risorse', withTotal(ALL)), (range) => `SUM(${range})`);
  const never = (wanted: (cell: CellSnapshot) => boolean): SheetSnapshot => ({
    ...formulas,
    cells: formulas.cells.map((cell) =>
      wanted(cell)
        ? {
            ...cell,
            content: { type: 'text', value: '' },
            formula: cell.formula ?? 'Conti!B4',
            uncalculated: true,
          }
        : cell,
    ),
  });

  test('are told by columns, and nothing else is said of their cells', () => {
    const { told } = ofSheet(never(({ row, col }) => (col === 4 || col === 5) && row > 2));
    expect(told).toEqual([
      ['stale-value', 'warning', 'E4', 'never-calculated'],
      ['stale-value', 'warning', 'F4', 'never-calculated'],
    ]);
  });

  test('of a total alone too', () => {
    const { told, args } = ofSheet(never(({ row, formula }) => row === TOTAL && formula !== undefined));
    expect(told.map(([, , cell]) => cell)).toEqual(['C8', 'D8', 'E8', 'F8']);
    expect(args).toMatchObject({ cells: 'C8', count: '1' });
  });

  test('are told where nothing is recognised, too', () => {
    const sheetOfFormulas: SheetSnapshot = {
      ...sheet('Foglio1', [['a']]),
      cells: [
        {
          row: 0,
          col: 0,
          content: { type: 'text', value: '' },
          format: 'General',
          formula: 'B1',
          uncalculated: true,
        },
      ],
    };
    expect(ofSheet(sheetOfFormulas).told).toEqual([['stale-value', 'warning', 'A1', 'never-calculated']]);
  });
});

describe('manual calculation', () => {
  const printed = summing(sheet('Risorse', withTotal(ALL)), (range) => `SUM(${range})`);
  const typed = (value: number): SheetSnapshot => ({
    ...printed,
    cells: printed.cells.map((cell) =>
      cell.row === 3 && cell.col === 4 ? { ...cell, content: { type: 'number', value } } : cell,
    ),
  });
  const manual = (snapshot: SheetSnapshot) => outcomeOf({ ...workbook(snapshot), manualCalculation: true });

  test('a figure typed after the last one makes the formulas outdated that use it, by way of others too; it is not accused', () => {
    const { told, findings, actual } = manual(typed(12250));
    const stale = findings.find(({ rule }) => rule === 'stale-value');
    expect(told.filter(([rule]) => rule === 'stale-value')).toEqual([
      ['stale-value', 'warning', 'E8', 'outdated'],
      ['stale-value', 'warning', 'F8', 'outdated'],
    ]);
    expect(told.some(([rule]) => rule === 'total-differs')).toBe(false);
    expect(stale?.message.args).toMatchObject({ published: '54480', expected: '55480', cells: 'E8' });
    expect(actual).toBe('55480.00');
  });

  test('where all formulas give what they show nothing is said', () => {
    expect(manual(printed).told).toEqual([]);
  });

  test('the same figures in a workbook that calculates by itself are a mistake in a cell', () => {
    expect(ofSheet(typed(12250)).told.some(([rule]) => rule === 'stale-value')).toBe(false);
  });

  test('what is not worked out here is said, once, as not recalculated', () => {
    const unknown: SheetSnapshot = {
      ...printed,
      cells: printed.cells.map((cell) =>
        cell.row === TOTAL && cell.col > 1 && cell.col < 5
          ? { ...cell, formula: `DSUM(A3:F7,${cell.col},A1:A2)` }
          : cell,
      ),
    };
    const { told, args } = manual(unknown);
    expect(told).toEqual([['stale-value', 'info', 'C8', 'not-recalculated']]);
    expect(args).toEqual({ count: '3' });
  });
});
