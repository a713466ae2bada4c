import { columnIndex, columnName } from '../workbook/address';
import { COLUMNS, ROWS } from './grid';

/** Strings, quoted sheet names and brackets; whole columns; whole rows; words. Each is taken whole. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.(])|\$?\d+:\$?\d+(?![\w.(])|[$\w.\\?\u0080-\uffff]+/gi;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const WHOLE_COLUMNS = /^(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

/**
 * The formula as it reads `rows` down and `cols` to the right of where it was written: relative references move,
 * absolute ones stay, strings, sheet names and functions are left alone. At the grid's end they come round, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  return formula.replace(TOKENS, (token: string, at: number) => {
    const next = formula[at + token.length];
    if (next === '(' || next === '!') return token;
    const cell = CELL.exec(token);
    if (cell) {
      const [, colFixed = '', col = '', rowFixed = '', row = ''] = cell;
      if (columnIndex(col) >= COLUMNS || Number(row) > ROWS) return token;
      return colFixed + movedColumn(col, colFixed, cols) + rowFixed + movedRow(row, rowFixed, rows);
    }
    const columns = WHOLE_COLUMNS.exec(token);
    if (columns) {
      const [, fixed = '', from = '', lastFixed = '', to = ''] = columns;
      return `${fixed}${movedColumn(from, fixed, cols)}:${lastFixed}${movedColumn(to, lastFixed, cols)}`;
    }
    const whole = WHOLE_ROWS.exec(token);
    if (whole) {
      const [, fixed = '', from = '', lastFixed = '', to = ''] = whole;
      return `${fixed}${movedRow(from, fixed, rows)}:${lastFixed}${movedRow(to, lastFixed, rows)}`;
    }
    return token;
  });
}

const movedColumn = (name: string, fixed: string, by: number): string =>
  fixed ? name : columnName(around(columnIndex(name) + by, COLUMNS));

const movedRow = (row: string, fixed: string, by: number): string =>
  fixed ? row : String(around(Number(row) - 1 + by, ROWS) + 1);

const around = (value: number, size: number): number => ((value % size) + size) % size;
