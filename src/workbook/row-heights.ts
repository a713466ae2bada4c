import { cellName } from './address';
import { BASE_FONT, sizeOf, wrapsText } from './looks';
import type { PlannedCell, SheetPlan } from './plan';

/** Points a line of text takes, for each point of its size. */
const LEADING = 15 / 11;
const MAX_HEIGHT = 409;
/** Characters in a column whose width no plan gives. */
const USUAL_WIDTH = 9;

/**
 * Heights, in points, of the rows whose text takes more lines than one. Rows say them because Excel fits a row by
 * itself but for merged cells, and LibreOffice only when asked.
 */
export function rowHeights(plan: SheetPlan): Map<number, number> {
  const { cells, widths } = plan;
  const heads = mergeHeads(plan);
  const found = new Map<number, number>();
  const widthFrom = (col: number, count: number) =>
    Array.from({ length: count }, (_, index) => widths[col + index] ?? USUAL_WIDTH).reduce(
      (a, b) => a + b,
      0,
    );
  for (const cell of cells) {
    const columns = heads.get(placeOf(cell));
    if (typeof cell.value !== 'string' || !wrapsText(cell, columns !== undefined)) continue;
    const size = sizeOf(cell);
    const perLine = Math.max(1, (widthFrom(cell.col, columns ?? 1) * BASE_FONT.size) / size);
    const lines = cell.value
      .split('\n')
      .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / perLine)), 0);
    const height = Math.min(MAX_HEIGHT, Math.ceil(lines * size * LEADING));
    if (lines > 1) found.set(cell.row, Math.max(height, found.get(cell.row) ?? 0));
  }
  return found;
}

/** First cells of the areas merged across columns ("B12"), with the number of columns. */
export const mergeHeads = ({ merges }: SheetPlan): ReadonlyMap<string, number> =>
  new Map(
    merges
      .filter(({ top, bottom }) => top === bottom)
      .map(({ top, left, right }) => [cellName(top, left), right - left + 1]),
  );

/** The key of a cell in `mergeHeads`. */
export const placeOf = ({ row, col }: PlannedCell): string => cellName(row, col);
