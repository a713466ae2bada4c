import type { TableCorrection } from '../../src/facts/corrections';
import { NO_NOTES, type Notes } from '../../src/notes/notes';
import { readNotes } from '../../src/notes/read-notes';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { sheet, workbook } from '../recognition/sheets';
import { keeping, planOf } from './sheets';

const OFFICE = sheet('Foglio1', [
  ['Quanto e a chi'],
  [null, 'Che cosa', 'Previsto', null, 'Speso'],
  [null, null, 2015, 2016, 2016],
  [null, '1A0101 Fiere', 100, 120, 60],
]);
const TABLE: TableCorrection = {
  kind: 'project-resources',
  head: { top: 1, bottom: 2 },
  columns: { project: 1, updated: 3, actual: 4, notes: 5 },
};
const said: Notes = {
  ...NO_NOTES,
  corrections: [{ sheet: 'Foglio1', ignored: false, tables: [TABLE] }],
};
const carrying = keeping(said, workbook(OFFICE));

/** The sheet with rows and columns inserted before some of its own. */
const inserted = (
  { cells, ...rest }: SheetSnapshot,
  rows: readonly number[],
  cols: readonly number[] = [],
): SheetSnapshot => {
  const shift = (at: number, before: readonly number[]) => at + before.filter((each) => each <= at).length;
  return {
    ...rest,
    cells: cells.map((cell): CellSnapshot => ({
      ...cell,
      row: shift(cell.row, rows),
      col: shift(cell.col, cols),
    })),
  };
};

const tableOn = (office: SheetSnapshot, kept: WorkbookSnapshot = carrying): TableCorrection | undefined =>
  readNotes({ ...kept, sheets: [office, ...kept.sheets.slice(1)] }).notes.corrections[0]?.tables[0];

describe('a corrected table when the sheet has been worked on', () => {
  test('is kept with the words of its head', () => {
    const [row] = planOf(said, workbook(OFFICE)).cells.filter(({ value }) => value === 'tabella');
    const cells = planOf(said, workbook(OFFICE)).cells.filter((cell) => cell.row === row?.row);
    expect(cells.map(({ value }) => value)).toContain(
      '"B,C,E,C,D,E: Che cosa | Previsto | Speso / 2015 | 2016 | 2016"',
    );
  });

  test('stays where it is while its head does, whatever is typed below', () => {
    expect(tableOn(OFFICE)).toEqual(TABLE);
    const typed = sheet('Foglio1', [['Quanto']]).cells;
    expect(tableOn({ ...OFFICE, cells: [...OFFICE.cells.filter(({ row }) => row > 0), ...typed] })).toEqual(
      TABLE,
    );
  });

  test('goes along when rows are inserted or deleted above', () => {
    expect(tableOn(inserted(OFFICE, [0, 0]))).toEqual({ ...TABLE, head: { top: 3, bottom: 4 } });
    const without = inserted({ ...OFFICE, cells: OFFICE.cells.filter(({ row }) => row > 0) }, []);
    const up = { ...without, cells: without.cells.map((cell) => ({ ...cell, row: cell.row - 1 })) };
    expect(tableOn(up)).toEqual({ ...TABLE, head: { top: 0, bottom: 1 } });
  });

  test('goes along when columns are inserted, each with its own head, one without with its neighbour', () => {
    expect(tableOn(inserted(OFFICE, [], [0]))?.columns).toEqual({
      project: 2,
      updated: 4,
      actual: 5,
      notes: 6,
    });
    expect(tableOn(inserted(OFFICE, [], [4]))?.columns).toEqual({
      project: 1,
      updated: 3,
      actual: 5,
      notes: 6,
    });
  });

  test('stays as said where the words are nowhere any more, or the sheet is gone', () => {
    const renamed = { ...OFFICE, cells: OFFICE.cells.filter(({ col }) => col !== 1) };
    expect(tableOn(renamed)).toEqual(TABLE);
    expect(readNotes({ ...carrying, sheets: carrying.sheets.slice(1) }).notes).toEqual(said);
  });

  test('of several blocks with the same head it is the nearest', () => {
    const block = (top: number) => OFFICE.cells.map((cell) => ({ ...cell, row: cell.row + top }));
    const blocks = { ...OFFICE, cells: [...block(2), ...block(20)] };
    expect(tableOn(blocks)?.head).toEqual({ top: 3, bottom: 4 });
  });

  test('written again, it is kept where it stands now', () => {
    const moved = { ...carrying, sheets: [inserted(OFFICE, [0, 0]), ...carrying.sheets.slice(1)] };
    const { notes } = readNotes(moved);
    expect(readNotes(keeping(notes, moved)).notes).toEqual(notes);
    expect(notes.corrections[0]?.tables[0]?.head).toEqual({ top: 3, bottom: 4 });
  });

  test('an anchor that somebody has spoiled is no anchor', () => {
    const spoiled = {
      ...carrying,
      sheets: carrying.sheets.map((each) => ({
        ...each,
        cells: each.cells.map((cell) =>
          String(cell.content.value).includes('Che cosa |')
            ? { ...cell, content: { type: 'text', value: 'Previsto' } as const }
            : cell,
        ),
      })),
    };
    expect(tableOn(inserted(OFFICE, [0, 0]), spoiled)).toEqual(TABLE);
  });
});
