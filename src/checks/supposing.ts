import { type Decimal, decimal } from '../domain/decimal';
import { type Expression, constant, evaluate } from '../domain/expression';
import { type CellRef, cellKey } from '../workbook/address';

/**
 * Values of expressions supposing that one cell held something else. Parts that many expressions share (the total
 * under every share) are worked out once.
 */
export function supposing(ref: CellRef, held: Decimal): (expression: Expression) => Decimal | null {
  const known = new Map<Expression, Decimal | null>();
  const key = cellKey(ref);
  const valueOf = (node: Expression): Decimal | null => {
    if (node.op === 'cell' || node.op === 'reading')
      return cellKey(node.ref) === key ? held : decimal(node.value);
    const before = known.get(node);
    if (before !== undefined) return before;
    const value = evaluate(withOperands(node, (operand) => settled(valueOf(operand), ref)));
    known.set(node, value);
    return value;
  };
  return valueOf;
}

const settled = (value: Decimal | null, ref: CellRef): Expression =>
  value === null ? { op: 'missing', ref } : constant(value.toString());

/** The same operation on other operands. */
function withOperands(node: Expression, other: (operand: Expression) => Expression): Expression {
  switch (node.op) {
    case 'sum':
    case 'mean':
    case 'product':
      return { ...node, args: node.args.map(other) };
    case 'difference':
    case 'quotient':
    case 'min':
      return { ...node, left: other(node.left), right: other(node.right) };
    case 'if': {
      const { left, compare, right } = node.test;
      return {
        ...node,
        test: { left: other(left), compare, right: other(right) },
        then: other(node.then),
        otherwise: other(node.otherwise),
      };
    }
    default:
      return node;
  }
}
