import { type CellRef, cellKey } from '../workbook/address';
import { type Decimal, type DecimalText, decimal, mean, settled, sum } from './decimal';
import { remembered } from './remembered';

/**
 * How a figure is made, as data. One expression gives the exact value (`evaluate`), the live formula of a
 * report sheet (`renderFormula` in reports) and the trail of cells behind the figure (`cellsOf`), so the three
 * cannot disagree.
 */
export type Expression =
  /** A numeric cell; `value` is what it holds. */
  | { readonly op: 'cell'; readonly ref: CellRef; readonly value: DecimalText }
  /** A figure read from words ("2,7 gg"); a formula can only carry its value and a note of where it was read. */
  | { readonly op: 'reading'; readonly ref: CellRef; readonly value: DecimalText; readonly text: string }
  /** A cell that does not count (empty, "N.C."): skipped by means and sums, counted as soon as it is filled. */
  | { readonly op: 'missing'; readonly ref: CellRef }
  | { readonly op: 'constant'; readonly value: DecimalText }
  | { readonly op: 'sum' | 'mean' | 'product'; readonly args: readonly Expression[] }
  | { readonly op: 'difference' | 'quotient'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'min'; readonly left: Expression; readonly right: Expression }
  | {
      readonly op: 'if';
      readonly test: { readonly left: Expression; readonly compare: Comparison; readonly right: Expression };
      readonly then: Expression;
      readonly otherwise: Expression;
    };

export type Comparison = '<' | '<=' | '=' | '>=' | '>';

export const constant = (value: DecimalText | number): Expression => ({
  op: 'constant',
  value: String(value),
});
export const sumOf = (args: readonly Expression[]): Expression => ({ op: 'sum', args });
export const meanOf = (args: readonly Expression[]): Expression => ({ op: 'mean', args });
export const productOf = (...args: readonly Expression[]): Expression => ({ op: 'product', args });
export const difference = (left: Expression, right: Expression): Expression => ({
  op: 'difference',
  left,
  right,
});
export const quotient = (left: Expression, right: Expression): Expression => ({
  op: 'quotient',
  left,
  right,
});
/** left / right in percentage points. */
export const percentOf = (left: Expression, right: Expression): Expression =>
  productOf(quotient(left, right), constant(100));

/** The exact value; `null` when nothing counts or a denominator is zero. */
export function evaluate(expression: Expression): Decimal | null {
  switch (expression.op) {
    case 'cell':
    case 'reading':
    case 'constant':
      return decimal(expression.value);
    case 'missing':
      return null;
    case 'sum':
    case 'mean':
      return gathered(expression);
    case 'product':
      return product(expression.args);
    case 'difference':
      return both(expression, (left, right) => left.minus(right));
    case 'quotient':
      return both(expression, (left, right) => (right.isZero() ? null : left.div(right)));
    case 'min':
      return both(expression, (left, right) => (left.lessThan(right) ? left : right));
    case 'if': {
      const held = both(expression.test, (left, right) =>
        decimal(compare(left, expression.test.compare, right) ? 1 : 0),
      );
      return held && evaluate(held.isZero() ? expression.otherwise : expression.then);
    }
  }
}

type Gathering = Extract<Expression, { readonly args: readonly Expression[] }>;

/** The mean of an area is a term of the body's, a total one of every share: each is worked out once. */
const gathered = remembered(({ op, args }: Gathering): Decimal | null => {
  const values = counted(args);
  if (op === 'mean') return mean(values);
  return values.length === 0 ? null : sum(values);
});

function product([first, ...others]: readonly Expression[]): Decimal | null {
  let value = first ? evaluate(first) : decimal(1);
  for (const other of others) {
    const factor = value && evaluate(other);
    value = value && factor && value.times(factor);
  }
  return value;
}

const counted = (args: readonly Expression[]): Decimal[] =>
  args.map(evaluate).filter((value): value is Decimal => value !== null);

function both(
  { left, right }: { readonly left: Expression; readonly right: Expression },
  combine: (left: Decimal, right: Decimal) => Decimal | null,
): Decimal | null {
  const [first, second] = [evaluate(left), evaluate(right)];
  return first && second && combine(first, second);
}

/** Whether `left` stands to `right` as the comparator says; 1/3·3 equals 1. */
export function compare(left: Decimal, comparison: Comparison, right: Decimal): boolean {
  const order = settled(left).comparedTo(settled(right));
  switch (comparison) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
  }
}

/** Sub-expressions one level down, in reading order. */
export function operands(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'sum':
    case 'mean':
    case 'product':
      return expression.args;
    case 'difference':
    case 'quotient':
    case 'min':
      return [expression.left, expression.right];
    case 'if':
      return [expression.test.left, expression.test.right, expression.then, expression.otherwise];
    default:
      return [];
  }
}

/** Every cell behind the expression, in reading order, once each. */
export const cellsOf = (expression: Expression): readonly CellRef[] => [...cellsByKey(expression).values()];

/** The same, each by its key. */
export function cellsByKey(expression: Expression): ReadonlyMap<string, CellRef> {
  const seen = new Map<string, CellRef>();
  const visit = (node: Expression): void => {
    if ('ref' in node) seen.set(cellKey(node.ref), node.ref);
    else operands(node).forEach(visit);
  };
  visit(expression);
  return seen;
}
