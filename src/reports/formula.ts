import { type Expression, operands } from '../domain/expression';
import { type Fillable, termRenderer } from './formula/render';
import { type Term, guarded } from './formula/term';

/** Excel's limit on the characters of a formula. */
const MAX_LENGTH = 8192;

/** Gives the formula of an expression (see `renderFormula`). */
export type FormulaOf = (expression: Expression, places?: number) => string | null;

/**
 * The expression as a live en-US formula without "=", rounded half-up to `places` when given. It agrees with
 * `evaluate` for whatever its cells come to hold: a cell without a number is left out by means and sums and leaves
 * any other calculation without a value, as a denominator of zero does; no value is the empty text. Readings are
 * constants. No function depends on the language of Excel.
 * @returns `null` when there is no cell to start from, or the formula would be longer than Excel takes: what remains
 * is the value.
 */
export const renderFormula: FormulaOf = (expression, places) =>
  formulaRenderer(() => true)(expression, places);

/**
 * `renderFormula` for many expressions: those that share parts, or stand on several sheets, are rendered once.
 * @param fillable which cells that do not count now would count if filled: one that holds a number already, and does
 * not count for what the number means, is left out of the formula.
 */
export function formulaRenderer(fillable: Fillable): FormulaOf {
  const render = termRenderer(fillable);
  const startsFromCells = (expression: Expression): boolean =>
    expression.op === 'cell' ||
    (expression.op === 'missing' && fillable(expression.ref)) ||
    operands(expression).some(startsFromCells);
  const known = new Map<number | undefined, Map<Expression, string | null>>();
  return (expression, places) => {
    const formulas = known.get(places) ?? new Map<Expression, string | null>();
    known.set(places, formulas);
    const held = formulas.get(expression);
    if (held !== undefined) return held;
    const formula = startsFromCells(expression) ? formulaOf(render(expression), places) : null;
    formulas.set(expression, formula);
    return formula;
  };
}

function formulaOf(term: Term, places: number | undefined): string | null {
  const text = guarded(term, places === undefined ? term.text : `ROUND(${term.text},${places})`, '""');
  return text.length <= MAX_LENGTH ? text : null;
}
