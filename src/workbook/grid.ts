/** The grid of a sheet. */
export const ROWS = 1048576;
export const COLUMNS = 16384;
/** Longest formula Excel takes. */
export const MAX_FORMULA = 8192;

export const inGrid = (row: number, col: number): boolean =>
  Number.isInteger(row) && Number.isInteger(col) && row >= 0 && col >= 0 && row < ROWS && col < COLUMNS;
