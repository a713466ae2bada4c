import type { Expression } from '../domain/expression';
import { operands } from '../domain/expression';
import { termOf } from './formula/render';
import { guarded } from './formula/term';

/** Excel's limit on the characters of a formula. */
const MAX_LENGTH = 8192;

/**
 * The expression as a live en-US formula without "=", rounded half-up to `places` when given. It agrees with
 * `evaluate` for whatever its cells come to hold: a cell without a number is left out by means and sums and leaves
 * any other calculation without a value, as a denominator of zero does; no value is the empty text. Readings are
 * constants. No function depends on the language of Excel.
 * @returns `null` when there is no cell to start from, or the formula would be longer than Excel takes: what remains
 * is the value.
 */
export function renderFormula(expression: Expression, places?: number): string | null {
  if (!startsFromCells(expression)) return null;
  const term = termOf(expression);
  const text = guarded(term, places === undefined ? term.text : `ROUND(${term.text},${places})`, '""');
  return text.length <= MAX_LENGTH ? text : null;
}

/** Whether some cell that holds a number, or may come to hold one, is behind the expression. */
export const startsFromCells = (expression: Expression): boolean =>
  expression.op === 'cell' || expression.op === 'missing' || operands(expression).some(startsFromCells);
