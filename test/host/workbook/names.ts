import { parseRangeName } from '../../../src/workbook/address';
import { sameName } from '../../../src/workbook/sheet-names';
import { ExcelError, invalidArgument } from '../refuse';
import { COLUMNS, ROWS } from './state';

const REFUSED_IN_SHEETS = /[\\/?*:[\]]/;
const KEPT_BY_EXCEL = ['history', 'cronologia'];

/** Throws where Excel refuses a title for a sheet among those that there are. */
export function checkSheetName(name: string, taken: readonly string[]): void {
  if (name === '' || name.length > 31)
    throw invalidArgument(`a sheet name has 1 to 31 characters, not ${name.length}`);
  if (REFUSED_IN_SHEETS.test(name))
    throw invalidArgument(`"${name}" has a character that sheet names may not have`);
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument(`"${name}" begins or ends with an apostrophe`);
  if (KEPT_BY_EXCEL.includes(sameName(name))) throw invalidArgument(`"${name}" is kept by Excel for itself`);
  if (taken.some((other) => sameName(other) === sameName(name))) {
    throw new ExcelError('ItemAlreadyExists', `There is a sheet "${name}" already.`);
  }
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const R1C1 = /^(?:R\d*C?\d*|C\d*)$/i;

/** Throws where Excel refuses a defined name: bad characters, or what reads as a cell ("Tab1", "R1C1"). */
export function checkDefinedName(name: string): void {
  if (!NAME.test(name) || name.length > 255) throw invalidArgument(`"${name}" is no name`);
  if (isCellName(name) || R1C1.test(name)) throw invalidArgument(`"${name}" is the name of a cell`);
}

function isCellName(name: string): boolean {
  const range = name.includes(':') ? null : parseRangeName(name);
  return range !== null && range.bottom < ROWS && range.right < COLUMNS;
}
