import type { CellRange } from '../../../src/workbook/address';
import type { Binary, Node } from './parse';
import type { NamesSeen } from './precedents';
import { FUNCTIONS } from './functions/registry';
import {
  Failed,
  FormulaError,
  NotComputable,
  fail,
  isMatrix,
  matrixOf,
  single,
  toNumber,
  toText,
  type Matrix,
  type Operand,
  type Scalar,
} from './values';

/** Where a formula stands and what it can see. */
export interface Scope extends NamesSeen {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  cell(sheetId: string, row: number, col: number): Scalar;
  /** The part of an area that holds anything: beyond it there are only empty cells. */
  used(sheetId: string, area: CellRange): CellRange;
}

/** The value of a formula in its cell. */
export function evaluate(node: Node, scope: Scope): Scalar {
  try {
    return settled(operand(node, scope), scope);
  } catch (stop) {
    if (stop instanceof Failed) return stop.error;
    throw stop;
  }
}

/** The value of a part of a formula: a scalar or a block. */
export function operand(node: Node, scope: Scope): Operand {
  switch (node.op) {
    case 'value':
      return node.value;
    case 'array':
      return matrixOf(node.rows);
    case 'ref':
      return reference(node, scope);
    case 'name': {
      const named = scope.named(node.name, node.sheet);
      return named ? operand(named, scope) : fail('#NAME?');
    }
    case 'minus':
      return spread(operand(node.arg, scope), (value) => -toNumber(value));
    case 'percent':
      return spread(operand(node.arg, scope), (value) => toNumber(value) / 100);
    case 'binary':
      return combined(operand(node.left, scope), operand(node.right, scope), OPERATORS[node.sign]);
    case 'call': {
      const called = FUNCTIONS.get(node.name);
      if (!called) throw new NotComputable(node.name);
      return called(node.args, scope);
    }
  }
}

/** The value of an argument, errors as values too; an argument left out is empty. */
export function caught(node: Node | null | undefined, scope: Scope): Operand {
  if (!node) return null;
  try {
    return operand(node, scope);
  } catch (stop) {
    if (stop instanceof Failed) return stop.error;
    throw stop;
  }
}

function reference(
  { sheet, area }: { readonly sheet: string | null; readonly area: CellRange },
  scope: Scope,
): Matrix {
  const sheetId = sheet === null ? scope.sheetId : scope.sheetNamed(sheet);
  return sheetId === null ? fail('#REF!') : areaOf(sheetId, area, scope);
}

/** A block of cells as a value. */
export const areaOf = (sheetId: string, area: CellRange, scope: Scope): Matrix => ({
  rows: area.bottom - area.top + 1,
  cols: area.right - area.left + 1,
  at: (row, col) => scope.cell(sheetId, area.top + row, area.left + col),
  ref: { sheetId, area },
});

/** What one cell shows of a block: of a reference the cell of its own row or column, of an array the first. */
function settled(result: Operand, scope: Scope): Scalar {
  if (!isMatrix(result)) return result ?? 0;
  if (result.ref && (result.rows > 1 || result.cols > 1)) {
    const { area } = result.ref;
    const row = result.rows === 1 ? 0 : scope.row - area.top;
    const col = result.cols === 1 ? 0 : scope.col - area.left;
    const crosses = row >= 0 && row < result.rows && col >= 0 && col < result.cols;
    return crosses ? (result.at(row, col) ?? 0) : new FormulaError('#VALUE!');
  }
  return single(result) ?? 0;
}

/** Applies a scalar function to every value of a block. */
export function spread(value: Operand, apply: (value: Scalar) => Scalar): Operand {
  if (!isMatrix(value)) return apply(value);
  return combined(value, null, apply);
}

/** Applies a scalar function to two operands, cell by cell where one is a block. */
export function combined(
  left: Operand,
  right: Operand,
  apply: (left: Scalar, right: Scalar) => Scalar,
): Operand {
  if (!isMatrix(left) && !isMatrix(right)) return apply(left, right);
  const [a, b] = [asMatrix(left), asMatrix(right)];
  if (a.rows * a.cols === 1 && b.rows * b.cols === 1) return apply(a.at(0, 0), b.at(0, 0));
  const rows = Math.max(a.rows, b.rows);
  const cols = Math.max(a.cols, b.cols);
  const pick = (from: Matrix, row: number, col: number): Scalar =>
    (row >= from.rows && from.rows > 1) || (col >= from.cols && from.cols > 1)
      ? new FormulaError('#N/A')
      : from.at(from.rows === 1 ? 0 : row, from.cols === 1 ? 0 : col);
  const at = (row: number, col: number): Scalar => {
    try {
      return apply(pick(a, row, col), pick(b, row, col));
    } catch (stop) {
      if (stop instanceof Failed) return stop.error;
      throw stop;
    }
  };
  return { rows, cols, at, ref: null };
}

const asMatrix = (value: Operand): Matrix => (isMatrix(value) ? value : matrixOf([[value]]));

const finite = (value: number): number => (Number.isFinite(value) ? value : fail('#NUM!'));

const arithmetic =
  (apply: (left: number, right: number) => number) =>
  (left: Scalar, right: Scalar): Scalar =>
    finite(apply(toNumber(left), toNumber(right)));

const comparison =
  (holds: (order: number) => boolean) =>
  (left: Scalar, right: Scalar): Scalar =>
    holds(compare(left, right));

const OPERATORS: Readonly<Record<Binary, (left: Scalar, right: Scalar) => Scalar>> = {
  '+': arithmetic((left, right) => left + right),
  '-': arithmetic((left, right) => left - right),
  '*': arithmetic((left, right) => left * right),
  '/': arithmetic((left, right) => (right === 0 ? fail('#DIV/0!') : left / right)),
  '^': arithmetic((left, right) => (left === 0 && right === 0 ? fail('#NUM!') : left ** right)),
  '&': (left, right) => toText(left) + toText(right),
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '>': comparison((order) => order > 0),
  '<=': comparison((order) => order <= 0),
  '>=': comparison((order) => order >= 0),
};

/** Excel's order of values: numbers, then texts without regard to case, then FALSE and TRUE. */
export function compare(left: Scalar, right: Scalar): number {
  if (left instanceof FormulaError) throw new Failed(left);
  if (right instanceof FormulaError) throw new Failed(right);
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === typeof b) {
    if (typeof a === 'string' && typeof b === 'string') return order(a.toLowerCase(), b.toLowerCase());
    return order(Number(a), Number(b));
  }
  return order(rank(a), rank(b));
}

const order = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

const blankLike = (other: Scalar): number | string | boolean =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

const rank = (value: number | string | boolean): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
