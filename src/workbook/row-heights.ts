import { COLUMNS } from './grid';
import { BASE_FONT, isBold, sizeOf, wrapsText } from './looks';
import type { PlannedCell, SheetPlan } from './plan';
import { linesIn } from './text-lines';

/** Points a line of text takes, for each point of its size. */
const LEADING = 15 / 11;
const MAX_HEIGHT = 409;
/** How much wider bold text is. */
const BOLD = 1.06;
/** Characters in a column whose width no plan gives. */
const USUAL_WIDTH = 9;

/**
 * Heights, in points, of the rows whose text takes more lines than one. Rows say them because Excel fits a row by
 * itself but for merged cells, and LibreOffice only when asked.
 */
export function rowHeights(plan: SheetPlan): Map<number, number> {
  const heightOf = cellHeights(plan);
  const found = new Map<number, number>();
  for (const cell of plan.cells) {
    const height = heightOf(cell);
    if (height > (found.get(cell.row) ?? 0)) found.set(cell.row, height);
  }
  return found;
}

/** The height, in points, that a cell of the plan asks of its row; 0 where one line of text is enough. */
export function cellHeights(plan: SheetPlan): (cell: PlannedCell) => number {
  const { widths } = plan;
  const heads = mergeHeads(plan);
  const widthFrom = (col: number, count: number) => {
    let width = 0;
    for (let at = col; at < col + count; at++) width += widths[at] ?? USUAL_WIDTH;
    return width;
  };
  return (cell) => {
    const { col, value } = cell;
    if (typeof value !== 'string') return 0;
    const columns = heads.size === 0 ? undefined : heads.get(placeOf(cell));
    if (!wrapsText(cell, columns !== undefined)) return 0;
    const size = sizeOf(cell);
    const scale = BASE_FONT.size / size / (isBold(cell) ? BOLD : 1);
    const lines = linesIn(value, widthFrom(col, columns ?? 1) * scale);
    return lines > 1 ? Math.min(MAX_HEIGHT, Math.ceil(lines * size * LEADING)) : 0;
  };
}

/** First cells of the areas merged across columns (by `placeOf`), with the number of columns. */
export const mergeHeads = ({ merges }: SheetPlan): ReadonlyMap<number, number> =>
  new Map(
    merges
      .filter(({ top, bottom }) => top === bottom)
      .map(({ top, left, right }) => [placeOf({ row: top, col: left }), right - left + 1]),
  );

/** The key of a cell in `mergeHeads`. */
export const placeOf = ({ row, col }: Pick<PlannedCell, 'row' | 'col'>): number => row * COLUMNS + col;
