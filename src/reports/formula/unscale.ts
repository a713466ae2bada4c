import type { DecimalText } from '../../domain/decimal';
import type { Expression } from '../../domain/expression';
import { remembered } from '../../domain/remembered';
import { flattened, scaledCell } from './series';

/** Two sides of a fraction without the constant that multiplies every cell of both: thousands over thousands. */
export function unscaled(left: Expression, right: Expression): readonly [Expression, Expression] {
  const [over, under] = [scaled(left), scaled(right)];
  return over && under && over.factor === under.factor ? [over.inner, under.inner] : [left, right];
}

type Sum = Extract<Expression, { readonly args: readonly Expression[] }>;

interface Scaled {
  readonly inner: Expression;
  readonly factor: DecimalText;
}

/** A cell, or a sum of cells, all multiplied by the same constant; `null` when it is neither. One total stands under many shares. */
function scaled(expression: Expression): Scaled | null {
  const cell = scaledCell(expression);
  if (cell) return cell.factor === null ? null : { inner: cell.leaf, factor: cell.factor };
  return expression.op === 'sum' ? scaledSum(expression) : null;
}

const scaledSum = remembered((expression: Sum): Scaled | null => {
  const args = flattened(expression.args);
  const factor = (args[0] && scaledCell(args[0]))?.factor ?? null;
  if (factor === null || Number(factor) === 0) return null;
  const leaves = args.flatMap((arg) => {
    const cell = scaledCell(arg);
    return cell?.factor === factor ? [cell.leaf] : [];
  });
  return leaves.length < args.length ? null : { inner: { op: 'sum', args: leaves }, factor };
});
