import type { PlannedCell } from '../../workbook/plan';
import { placeName } from '../areas';
import type { Matrices } from './matrices';

/** The first cell of a block that does not hold what was written, "B12"; `null` when all do. */
export function firstDifference(
  { area, expected }: Matrices,
  read: readonly (readonly unknown[])[],
): string | null {
  for (const [r, row] of expected.entries()) {
    for (const [c, cell] of row.entries()) {
      if (!holds(cell, read[r]?.[c])) return placeName({ row: area.top + r, col: area.left + c });
    }
  }
  return null;
}

function holds(cell: PlannedCell | null, read: unknown): boolean {
  if (!cell || cell.formula === undefined) return sameValue(cell?.value ?? '', read);
  return (
    typeof read === 'string' &&
    read.startsWith('=') &&
    plainFormula(read.slice(1)) === plainFormula(cell.formula)
  );
}

function sameValue(written: string | number, read: unknown): boolean {
  if (typeof written === 'number')
    return typeof read === 'number' && read.toPrecision(15) === written.toPrecision(15);
  return typeof read === 'string' && read.replaceAll('\r\n', '\n') === written.replaceAll('\r\n', '\n');
}

/** Strings, quoted sheet names, numbers, blanks. */
const TOKENS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'|(?<![\w$.])\d+(?:\.\d*)?(?:E[+-]?\d+)?(?![\w.!])|\s+/gi;

/**
 * A formula without what Excel writes its own way: quotes around sheet names that need none, blanks, case, the
 * spelling of numbers.
 */
function plainFormula(formula: string): string {
  let plain = '';
  let done = 0;
  for (const { 0: token, 1: sheet, index } of formula.matchAll(TOKENS)) {
    plain += formula.slice(done, index).toUpperCase();
    done = index + token.length;
    if (token.startsWith('"')) plain += token;
    else if (sheet !== undefined) plain += sheet.replaceAll("''", "'").toUpperCase();
    else if (token.trim() !== '') plain += String(Number(token));
  }
  return plain + formula.slice(done).toUpperCase();
}
