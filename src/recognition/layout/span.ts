import type { CellRange } from '../../workbook/address';

/** The smallest area that holds all these places, however many; they are at least one. */
export function spanOf(places: Iterable<{ readonly row: number; readonly col: number }>): CellRange {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, col } of places) {
    top = Math.min(top, row);
    left = Math.min(left, col);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  return { top, left, bottom, right };
}
