import { columnIndex, columnName } from '../workbook/address';
import { COLUMNS, ROWS } from './grid';

/** Strings, quoted sheet names and brackets; whole columns; whole rows; words. Each is taken whole. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.(])|\$?\d+:\$?\d+(?![\w.(])|[$\w.\\?\u0080-\uffff]+/gi;
const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const WHOLE = /^(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/i;
/** The columns and rows of a reference, those with "$" apart. */
const COORDINATES = /\$[A-Z]+|\$\d+|[A-Z]+|\d+/gi;

/** A stretch of a formula: text that stays, or a column or row, zero-based, that moves with the formula. */
type Piece = string | { readonly column: number } | { readonly row: number };

/**
 * A formula that cells share, as a function that gives it as it reads `rows` down and `cols` to the right of where it
 * was written: relative references move, absolute ones stay, strings, sheet names and functions are left alone. At
 * the grid's end they come round, as in Excel. It is taken apart once, for there may be a hundred thousand cells.
 */
export function sharedFormula(formula: string): (rows: number, cols: number) => string {
  const pieces = piecesOf(formula);
  return (rows, cols) => {
    let text = '';
    for (const piece of pieces) {
      if (typeof piece === 'string') text += piece;
      else if ('row' in piece) text += around(piece.row + rows, ROWS) + 1;
      else text += columnName(around(piece.column + cols, COLUMNS));
    }
    return text;
  };
}

function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: token, index } of formula.matchAll(TOKENS)) {
    if (!isReference(token, formula[index + token.length])) continue;
    for (const { 0: coordinate, index: within } of token.matchAll(COORDINATES)) {
      if (coordinate.startsWith('$')) continue;
      pieces.push(formula.slice(done, index + within), coordinatePiece(coordinate));
      done = index + within + coordinate.length;
    }
  }
  return [...pieces, formula.slice(done)];
}

function isReference(token: string, next: string | undefined): boolean {
  if (next === '(' || next === '!') return false;
  const cell = CELL.exec(token);
  if (!cell) return WHOLE.test(token);
  return columnIndex(cell[1] ?? '') < COLUMNS && Number(cell[2]) <= ROWS;
}

const coordinatePiece = (text: string): Piece =>
  /^\d/.test(text) ? { row: Number(text) - 1 } : { column: columnIndex(text) };

const around = (value: number, size: number): number => ((value % size) + size) % size;
