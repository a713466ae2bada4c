import { columnName, quoteSheet, rangeName, type CellRange } from '../../../src/workbook/address';
import { refParts, tokens } from '../formulas/lexer';
import { invalidArgument } from '../refuse';
import { COLUMNS, ROWS } from '../workbook/state';

/** Excel takes addresses up to this length. */
const LONGEST_ADDRESS = 8192;

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

/** Reads "A1:B2", "$A:$A", "3:7", with or without a sheet before it. Throws `InvalidArgument`. */
export function parseAddress(address: unknown): CellRange {
  if (typeof address !== 'string') throw invalidArgument('an address is a text');
  checkLength(address);
  const found = tokens(address.trim());
  const parts = found?.length === 1 && found[0]!.type === 'ref' ? refParts(found[0]!.text) : null;
  if (!parts) throw invalidArgument(`"${address}" is no address`);
  return parts.area;
}

/** Reads addresses with commas between them. */
export function parseAddresses(address: unknown): readonly CellRange[] {
  if (typeof address !== 'string') throw invalidArgument('an address is a text');
  checkLength(address);
  return address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((each) => parseAddress(each));
}

function checkLength(address: string): void {
  if (address.length > LONGEST_ADDRESS) {
    throw invalidArgument(`an address has at most ${LONGEST_ADDRESS} characters, not ${address.length}`);
  }
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

/** A sheet's name as addresses bear it: quoted only where Excel must. */
export const sheetPrefix = (name: string): string =>
  PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : quoteSheet(name);

/** "Foglio1!A1:B2"; whole columns and rows as Excel writes them. */
export function fullAddress(sheet: string, range: CellRange): string {
  return `${sheetPrefix(sheet)}!${localAddress(range)}`;
}

function localAddress(range: CellRange): string {
  const { top, left, bottom, right } = range;
  if (left === 0 && right === COLUMNS - 1) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === ROWS - 1) return `${columnName(left)}:${columnName(right)}`;
  return rangeName(range);
}
