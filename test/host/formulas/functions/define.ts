import type { Node } from '../parse';
import { caught, spread, type Scope } from '../evaluate';
import {
  Failed,
  FormulaError,
  fail,
  isMatrix,
  numberIn,
  toBoolean,
  toNumber,
  type Matrix,
  type Operand,
  type Scalar,
} from '../values';

/** A worksheet function over the trees of its arguments: it decides itself which of them are worked out. */
export type WorksheetFunction = (args: readonly (Node | null)[], scope: Scope) => Operand;

export type Family = Readonly<Record<string, WorksheetFunction>>;

/** A function of operands, all worked out before; errors among them come in as values. */
export const eager =
  (
    least: number,
    most: number,
    apply: (args: readonly Operand[], scope: Scope) => Operand,
  ): WorksheetFunction =>
  (nodes, scope) => {
    if (nodes.length < least || nodes.length > most) return fail('#VALUE!');
    return apply(
      nodes.map((node) => caught(node, scope)),
      scope,
    );
  };

/** A function of single values, the first of which may be a block: then it is applied to each of its cells. */
export const scalar = (
  least: number,
  most: number,
  apply: (args: readonly Scalar[], scope: Scope) => Scalar,
): WorksheetFunction =>
  eager(least, most, (args, scope) => {
    const rest = args.slice(1).map((arg) => only(arg));
    return spread(args[0] ?? null, (first) => apply([first, ...rest].map(sound), scope));
  });

/** A function of numbers alone. */
export const numeric = (
  least: number,
  most: number,
  apply: (...args: readonly number[]) => number,
): WorksheetFunction =>
  scalar(least, most, (args) => {
    const result = apply(...args.map(toNumber));
    return Number.isFinite(result) ? result : fail('#NUM!');
  });

/** A single value where a block of one cell may stand. */
export const only = (arg: Operand | undefined): Scalar =>
  arg === undefined ? null : isMatrix(arg) ? arg.at(0, 0) : arg;

/** The value, unless it is an error. */
export function sound(value: Scalar): Scalar {
  if (value instanceof FormulaError) throw new Failed(value);
  return value;
}

/**
 * The numbers that aggregates count: in blocks only cells that hold numbers, in arguments written out whatever
 * reads as one.
 */
export function* numbers(args: readonly Operand[], scope: Scope): Generator<number> {
  for (const arg of args) {
    if (!isMatrix(arg)) {
      const value = sound(arg);
      yield typeof value === 'string' ? (numberIn(value) ?? fail('#VALUE!')) : toNumber(value);
      continue;
    }
    for (const value of cellsOf(arg, scope)) {
      if (typeof sound(value) === 'number') yield value as number;
    }
  }
}

/** The cells of a block that may hold anything, row by row. */
export function* cellsOf(block: Matrix, scope: Scope): Generator<Scalar> {
  const { rows, cols } = extent(block, scope);
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) yield block.at(row, col);
  }
}

/** How far a block must be walked: a whole column ends where the sheet's content does. */
export function extent(block: Matrix, scope: Scope): { readonly rows: number; readonly cols: number } {
  if (!block.ref) return block;
  const { area, sheetId } = block.ref;
  const used = scope.used(sheetId, area);
  return { rows: used.bottom - area.top + 1, cols: used.right - area.left + 1 };
}

/** The truth values that AND and OR count. */
export function* truths(args: readonly Operand[], scope: Scope): Generator<boolean> {
  for (const arg of args) {
    if (!isMatrix(arg)) {
      yield toBoolean(sound(arg));
      continue;
    }
    for (const value of cellsOf(arg, scope)) {
      const held = sound(value);
      if (typeof held === 'number' || typeof held === 'boolean') yield toBoolean(held);
    }
  }
}

export const asBlock = (arg: Operand | undefined): Matrix =>
  arg !== undefined && isMatrix(arg) ? arg : { rows: 1, cols: 1, at: () => only(arg), ref: null };
