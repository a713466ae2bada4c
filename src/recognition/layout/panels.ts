import { remembered } from '../../domain/remembered';
import type { ColumnRole } from '../../facts/column-roles';
import { headersOf } from './columns';
import { type Grid, gridOf } from './grid';
import { type HeadBand, headBands } from './head-rows';
import { matchHead } from './head-match';
import { isFigure } from './row-shape';

/** So many empty columns part two tables whose heads stand in one row. */
const WIDE_GAP = 2;

/**
 * The parts of a sheet that columns empty from top to bottom set apart, each with tables of its own; the sheet as a
 * whole where they do not: a blank column inside a table leaves rows without a name on its right, or figures on
 * neither side.
 */
function partsOf(grid: Grid): readonly Grid[] {
  const parts = sidesOf(grid);
  return parts.length > 1 ? parts : (floorsOf(grid) ?? parts);
}

/** So many blank rows part what stands above from what stands below. */
const BLANK_ROWS = 2;

/** Tables side by side above or below a wider one: a blank column parts them only down to there. */
function floorsOf(grid: Grid): readonly Grid[] | null {
  for (const [at, row] of grid.rows.entries()) {
    const before = grid.rows[at - 1];
    if (before === undefined || row - before <= BLANK_ROWS) continue;
    const [upper, lower] = [rowsOf(grid, -1, before), rowsOf(grid, row, Infinity)];
    if (headBands(upper).length === 0 || headBands(lower).length === 0) continue;
    const [above, below] = [sidesOf(upper), sidesOf(lower)];
    if (above.length > 1 || below.length > 1)
      return [...above, ...(below.length > 1 ? below : partsOf(lower))];
  }
  return null;
}

const rowsOf = (grid: Grid, top: number, bottom: number): Grid =>
  gridOf(
    {
      ...grid.sheet,
      cells: grid.sheet.cells.filter(({ row }) => row >= top && row <= bottom),
      merges: grid.sheet.merges.filter((merge) => merge.top >= top && merge.top <= bottom),
    },
    grid.date1904,
  );

function sidesOf(grid: Grid): readonly Grid[] {
  const used = usedColumns(grid);
  const cuts = used.flatMap((col, at) => {
    const before = used[at - 1];
    return before !== undefined && col - before > 1 ? [{ col, gap: col - before - 1 }] : [];
  });
  const lefts = [0];
  cuts.forEach(({ col, gap }, at) => {
    const before = within(grid, lefts[lefts.length - 1]!, col - 1);
    // Titles of several tables further right must not be taken for a head of all of them.
    const ends = new Set([(cuts[at + 1]?.col ?? Infinity) - 1, Infinity]);
    const isFirst = lefts.length === 1;
    if ([...ends].some((end) => standApart(before, within(grid, col, end), gap, isFirst))) lefts.push(col);
  });
  if (lefts.length === 1) return [grid];
  const ends = [...lefts.slice(1).map((left) => left - 1), Infinity];
  const tops = lefts.map((left, at) => headBands(within(grid, left, ends[at]!))[0]?.top ?? Infinity);
  const shared = linesForAll(grid, lefts, Math.min(...tops));
  return lefts.map((left, at) => within(grid, left, ends[at]!, shared));
}

/** The same for every snapshot of a sheet once. */
export const panelsOf = remembered(partsOf);

/** Columns that hold something, or that a merged cell which holds something spans, ascending. */
function usedColumns(grid: Grid): readonly number[] {
  const used = new Set<number>();
  for (const row of grid.rows) {
    const cells = grid.cellsOf(row);
    // A title merged over everything parts nothing and joins nothing.
    if (cells.length === 1) used.add(cells[0]!.col);
    else
      for (const cell of cells)
        for (let col = cell.col; col <= (grid.mergeAt(row, cell.col)?.right ?? cell.col); col++)
          used.add(col);
  }
  return [...used].sort((one, other) => one - other);
}

/** Lines above every head say what they say of all parts, but for a row in which each part has a title of its own. */
function linesForAll(grid: Grid, lefts: readonly number[], head: number): ReadonlySet<number> {
  const partOf = (col: number): number => lefts.filter((left) => left <= col).length;
  return new Set(
    grid.rows.filter(
      (row) => row < head && new Set(grid.cellsOf(row).map(({ col }) => partOf(col))).size === 1,
    ),
  );
}

/** The cells of some columns, as if they were a sheet; places stay what they are. Lines in `shared` are for all. */
const within = (grid: Grid, left: number, right: number, shared: ReadonlySet<number> = new Set()): Grid =>
  gridOf(
    {
      ...grid.sheet,
      cells: grid.sheet.cells.filter(({ row, col }) => (col >= left && col <= right) || shared.has(row)),
      merges: grid.sheet.merges.filter(
        (merge) => (merge.left >= left && merge.left <= right) || shared.has(merge.top),
      ),
    },
    grid.date1904,
  );

/** Both have a table, and their heads stand in different rows or far from each other; nothing goes before the `first` one. */
function standApart(one: Grid, other: Grid, gap: number, isFirst: boolean): boolean {
  const [first] = headBands(one);
  const [second] = headBands(other);
  if (!first || !second || !isWhole(one, first, isFirst) || !isWhole(other, second)) return false;
  const sameRows = first.top <= second.bottom && second.top <= first.bottom;
  return !sameRows || gap >= WIDE_GAP;
}

/** Parts of columns that stand beside the names of rows and never open a table. */
const BESIDE: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'target',
  'threshold',
  'comparator',
  'result',
  'achievement',
  'weight',
  'parent-weight',
  'initial',
  'updated',
  'actual',
  'committed',
  'paid',
  'available',
  'use',
  'share',
  'variation',
  'amount',
  'owner',
  'notes',
  'formula',
  'unit',
  'timing',
]);

/** Rows after a head that show what its columns hold. */
const FIRST_ROWS = 6;
/** Words alone make a table with so many columns. */
const LEAST_COLUMNS = 3;
/** Codes and names of each level stand in so many columns at most. */
const NAMING_COLUMNS = 4;

/** Words name its rows, in the first columns, and figures or more words stand beside them. */
function isWhole(grid: Grid, band: HeadBand, isFirst = false): boolean {
  const heads = headersOf(grid, band, band.cols.slice(0, NAMING_COLUMNS));
  const opens = (head: string, at = 0): boolean =>
    (isFirst && at === 0) || !BESIDE.has(matchHead(head)[0]?.role ?? 'label');
  if (!opens(heads[0] ?? '') || band.cols.length < 2) return false;
  const rows = grid.rows.filter((row) => row > band.bottom).slice(0, FIRST_ROWS);
  const naming = band.cols.filter((_, at) => at < heads.length && heads.slice(0, at + 1).every(opens));
  // What names the rows of the first may be bands of a scale ("11-20").
  const names = isFirst ? /\S/u : /\p{L}{3}/u;
  const named = rows.filter((row) => naming.some((col) => names.test(grid.text(row, col)))).length;
  const counted = band.cols.slice(1).some((col) => rows.some((row) => holdsFigure(grid, row, col)));
  return named * 2 >= rows.length && rows.length > 0 && (counted || band.cols.length >= LEAST_COLUMNS);
}

function holdsFigure(grid: Grid, row: number, col: number): boolean {
  const cell = grid.at(row, col);
  return cell !== null && isFigure(cell);
}
