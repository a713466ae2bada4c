import type { CellRange } from '../../workbook/address';
import type { CellSnapshot } from '../../workbook/snapshot';
import { columnsOf } from './columns';
import { type Grid, textOf } from './grid';
import { isFigure } from './row-shape';
import { classifyRows } from './rows';
import type { Line, Table } from './table';

/** Fewer rows of words and a figure are no table. */
const LEAST_ROWS = 3;
/** Words and the amounts of a year or two: more columns need heads to be told apart. */
const MOST_COLUMNS = 3;

/**
 * The table of a sheet on which nothing heads the columns: words and figures row after row in the same columns, under
 * lines of a title ("CONTO ECONOMICO AL 31/12/2020"). Headings of its parts stand above rows of their own.
 */
export function headlessTable(grid: Grid, free: (row: number) => boolean): Table | null {
  const rows = grid.rows.filter(free);
  const counted = rows.filter((row) => isItemRow(grid.cellsOf(row)));
  const first = counted[0];
  const last = counted[counted.length - 1];
  if (first === undefined || last === undefined || counted.length < LEAST_ROWS) return null;
  const labels = columnsHeld(grid, counted, (cell) => !isFigure(cell));
  const figures = columnsHeld(grid, counted, isFigure);
  if (labels.length !== 1 || figures.length >= MOST_COLUMNS || labels[0]! > figures[0]!) return null;
  const above = rows.filter((row) => row < first);
  const start = headingOf(grid, above, first);
  const band = { top: start, bottom: start - 1, cols: [...labels, ...figures] };
  const range: CellRange = {
    top: start,
    bottom: last,
    left: labels[0]!,
    right: figures[figures.length - 1]!,
  };
  const body = rows.filter((row) => row >= start && row <= last);
  return {
    grid,
    title: above.filter((row) => row < start).flatMap((row) => linesOf(grid, row)),
    sheetTitle: [],
    head: null,
    columns: columnsOf(grid, band, band.cols),
    rows: classifyRows(grid, body, range, () => false).filter(({ kind }) => kind !== 'note'),
    notes: rows.filter((row) => row > last).flatMap((row) => linesOf(grid, row)),
    carried: [],
    range,
  };
}

/** Words, then a figure or two, and nothing else. */
const isItemRow = (cells: readonly CellSnapshot[]): boolean =>
  cells.length > 1 &&
  cells.length <= MOST_COLUMNS &&
  /\p{L}{2}/u.test(textOf(cells[0]!)) &&
  cells.slice(1).every(isFigure);

function columnsHeld(
  grid: Grid,
  rows: readonly number[],
  holds: (cell: CellSnapshot) => boolean,
): readonly number[] {
  const cols = new Set(
    rows.flatMap((row) =>
      grid
        .cellsOf(row)
        .filter(holds)
        .map(({ col }) => col),
    ),
  );
  return [...cols].sort((one, other) => one - other);
}

/** The row right above the first figures heads them where a title stands above it; alone it is the title. */
function headingOf(grid: Grid, above: readonly number[], first: number): number {
  const nearest = above[above.length - 1];
  return nearest === first - 1 && above.length > 1 && grid.cellsOf(nearest).length === 1 ? nearest : first;
}

const linesOf = (grid: Grid, row: number): readonly Line[] =>
  grid.cellsOf(row).flatMap((cell): readonly Line[] => {
    const text = textOf(cell);
    return text === '' ? [] : [{ row, col: cell.col, text }];
  });
