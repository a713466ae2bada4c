import type { CellSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { type Change, changed, followed } from './change';
import { differences } from './facts';

const number = (row: number, col: number, formula?: string): CellSnapshot => ({
  row,
  col,
  content: { type: 'number', value: 1 },
  format: 'General',
  ...(formula === undefined ? {} : { formula }),
});

const workbook: WorkbookSnapshot = {
  file: 'prova.xlsx',
  date1904: false,
  sheets: [
    {
      name: 'Conti',
      visibility: 'visible',
      cells: [number(0, 0), number(1, 0), number(2, 0, 'SUM(A1:$A$2)*Altro!B3&"A1"')],
      merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
      reportId: null,
    },
  ],
};

const change: Change = {
  sheets: new Map([
    ['Conti', { name: 'I conti', place: (row, col) => [row > 0 ? row + 2 : row, col + 1] }],
    ['Altro', { place: (row, col) => [row + 1, col] }],
  ]),
};

describe('a change', () => {
  it('takes cells, merges and what formulas refer to along', () => {
    const [sheet] = changed(workbook, change).sheets;
    expect(sheet?.name).toBe('I conti');
    expect(sheet?.cells.map(({ row, col }) => [row, col])).toEqual([
      [0, 1],
      [3, 1],
      [4, 1],
    ]);
    expect(sheet?.merges).toEqual([{ top: 0, left: 1, bottom: 3, right: 1 }]);
    expect(sheet?.cells[2]?.formula).toBe('SUM(B1:B4)*\'Altro\'!B4&"A1"');
  });

  it('says where an address stands afterwards', () => {
    expect(followed(change, 'Conti', 'A3')).toBe("'I conti'!B5");
  });

  it('is seen in the facts, equal facts counted', () => {
    expect(differences(['a = 1', 'a = 1', 'b = 2'], ['a = 1', 'b = 3'])).toEqual([
      '- a = 1',
      '- b = 2',
      '+ b = 3',
    ]);
  });
});
