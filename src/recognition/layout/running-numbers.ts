import type { TroubleFact } from '../../facts/facts';
import { readCell } from './figures';
import type { Grid } from './grid';
import { breakAt, mostOf } from './head-troubles';
import type { Column, Table, TableRow } from './table';

type Trouble = Omit<TroubleFact, 'type'>;

/** Fewer rows than this number themselves by chance. */
const LEAST = 4;
/** Of the rows so many go on counting where one has lost its number. */
const MOST = 0.8;

/**
 * A column that counts the rows (1, 2, 3 …) and misses one: a blank, a word or another number where the rows before and
 * after say which it is. Between the rows that are counted others may stand: they leave the column blank, and the figures
 * too that the counted ones have.
 */
export function numberTroubles({ grid, rows, columns }: Table): readonly Trouble[] {
  const data = rows.filter(({ kind }) => kind === 'data' || kind === 'detail');
  if (data.length < LEAST) return [];
  return columns.flatMap((column) => {
    const counted = countedRows(grid, data, columns, column);
    if (counted.length < LEAST) return [];
    const offsets = counted.map(({ row }, at) => {
      const number = wholeAt(grid, row, column.col);
      return number === null ? null : number - at;
    });
    const usual = mostOf(offsets.filter((offset) => offset !== null));
    const kept = offsets.filter((offset) => offset === usual).length;
    if (usual === null || kept < LEAST || kept < counted.length * MOST) return [];
    return counted.flatMap(({ row }, at): readonly Trouble[] => {
      if (offsets[at] === usual) return [];
      return [breakAt(readCell(grid, row, column.col))];
    });
  });
}

/** The rows that the column counts, and those that are filled as they are. */
function countedRows(
  grid: Grid,
  data: readonly TableRow[],
  columns: readonly Column[],
  { col }: Column,
): readonly TableRow[] {
  const numbered = data.filter(({ row }) => wholeAt(grid, row, col) !== null);
  const others = data.filter((row) => !numbered.includes(row));
  if (numbered.length < LEAST) return [];
  const share = (of: readonly TableRow[], at: number): number =>
    of.filter(({ row }) => grid.at(row, at) !== null).length / Math.max(1, of.length);
  const own = columns.filter((each) => each.col !== col && share(numbered, each.col) >= MOST);
  const telling = own.filter((each) => share(others, each.col) <= 1 - MOST);
  const asked = telling.length > 0 ? telling : own;
  return data.filter(
    (row) =>
      numbered.includes(row) ||
      (asked.length > 0 && asked.every((each) => grid.at(row.row, each.col) !== null)),
  );
}

function wholeAt(grid: Grid, row: number, col: number): number | null {
  const { reading } = readCell(grid, row, col);
  if (reading.kind !== 'number' || reading.unit !== null || reading.places > 0) return null;
  return Number(reading.value);
}
