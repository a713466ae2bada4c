import { type Expression, constant, productOf } from '../domain/expression';
import type { FigureCell } from '../facts/facts';

/** A figure of a table as an expression: live when the cell holds a number, a reading when it holds text. */
export function leaf({ ref, text, value, raw, factor }: FigureCell): Expression {
  if (raw === null) return { op: 'reading', ref, value, text };
  const held: Expression = { op: 'cell', ref, value: raw };
  return factor === '1' ? held : productOf(held, constant(factor));
}
