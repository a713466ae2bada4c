import { columnAfter, type Page, type PageCell } from './page';

const LINE_HEIGHT = 14.4;
const DEFAULT_WIDTH = 9;
/** Excel refuses rows taller than this. */
const TALLEST = 400;

/** Heights for rows with wrapped words: Excel fits them by itself except in merged cells, which are most of ours. */
export function rowHeights(page: Page): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const cell of page.cells) {
    if (typeof cell.content !== 'string' || !cell.style.wrap) continue;
    const { width, lastRow } = extent(page, cell);
    const lines = cell.content
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
    const share = Math.min(TALLEST, (lines * LINE_HEIGHT) / (lastRow - cell.row + 1));
    if (share <= LINE_HEIGHT) continue;
    for (let row = cell.row; row <= lastRow; row += 1) {
      heights.set(row, Math.max(heights.get(row) ?? 0, Math.round(share * 10) / 10));
    }
  }
  return heights;
}

function extent(page: Page, cell: PageCell): { width: number; lastRow: number } {
  const merge = page.merges.find(({ from }) => from.column === cell.column && from.row === cell.row);
  let width = 0;
  for (let column = cell.column; ; column = columnAfter(column, 1)) {
    width += page.widths[column] ?? DEFAULT_WIDTH;
    if (column === (merge?.to.column ?? cell.column)) break;
  }
  return { width, lastRow: merge?.to.row ?? cell.row };
}
