import { COLUMNS, ROWS } from '../workbook/grid';

export { COLUMNS, inGrid, MAX_FORMULA, ROWS } from '../workbook/grid';

/**
 * "B12" as `row * COLUMNS + col`, zero-based; -1 when it names no cell of the grid. Every cell of a file passes
 * here, so it goes by character codes and makes no object.
 */
export function placeIndex(name: string): number {
  let col = 0;
  let row = 0;
  let at = 0;
  for (; at < name.length; at++) {
    const letter = (name.charCodeAt(at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    col = col * 26 + letter;
    if (col > COLUMNS) return -1;
  }
  if (at === 0 || at === name.length || name.charCodeAt(at) === 0x30) return -1;
  for (; at < name.length; at++) {
    const digit = name.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
    if (row > ROWS) return -1;
  }
  return (row - 1) * COLUMNS + col - 1;
}
