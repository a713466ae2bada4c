import { areaOf, caught, compare, type Scope } from '../evaluate';
import {
  FormulaError,
  fail,
  isMatrix,
  matrixOf,
  toBoolean,
  toNumber,
  type Matrix,
  type Operand,
  type Scalar,
} from '../values';
import { wildcard } from './conditional';
import { asBlock, eager, extent, only, sound, type Family } from './define';

/** Values of a block's first column (`down`) or first row. */
function* line(block: Matrix, down: boolean, scope: Scope): Generator<Scalar> {
  const length = down ? extent(block, scope).rows : block.cols;
  for (let at = 0; at < length; at++) yield down ? block.at(at, 0) : block.at(0, at);
}

/** Where the value stands in a line: the same (0), the largest not above (1) or the smallest not below it (-1). */
function position(wanted: Scalar, values: Iterable<Scalar>, mode: number): number {
  const sought = sound(wanted) ?? 0;
  const exact =
    typeof sought === 'string' && /[*?~]/.test(sought)
      ? wildcard(sought)
      : (value: Scalar) => typeof value === typeof sought && compare(value, sought) === 0;
  let best = -1;
  let at = 0;
  for (const value of values) {
    if (mode === 0) {
      if (!(value instanceof FormulaError) && exact(value)) return at;
    } else if (value !== null && !(value instanceof FormulaError) && typeof value === typeof sought) {
      const order = compare(value, sought);
      if (mode > 0 ? order > 0 : order < 0) break;
      best = at;
    }
    at++;
  }
  return mode === 0 ? -1 : best;
}

const looked = (down: boolean) =>
  eager(3, 4, ([wanted, table, index, near], scope) => {
    const block = asBlock(table);
    const mode = near === undefined || toBoolean(sound(only(near))) ? 1 : 0;
    const other = Math.trunc(toNumber(sound(only(index)))) - 1;
    if (other < 0) return fail('#VALUE!');
    if (other >= (down ? block.cols : block.rows)) return fail('#REF!');
    const at = position(only(wanted), line(block, down, scope), mode);
    if (at < 0) return fail('#N/A');
    return down ? block.at(at, other) : block.at(other, at);
  });

function indexed(block: Matrix, row: number, col: number, scope: Scope): Operand {
  const oneRow = block.rows === 1 && col === -1;
  const [r, c] = oneRow ? [1, row] : [row, col === -1 ? 1 : col];
  if (r < 0 || c < 0 || r > block.rows || c > block.cols) return fail('#REF!');
  const rows = r === 0 ? [0, block.rows - 1] : [r - 1, r - 1];
  const cols = c === 0 ? [0, block.cols - 1] : [c - 1, c - 1];
  if (block.ref) {
    const { sheetId, area } = block.ref;
    return areaOf(
      sheetId,
      {
        top: area.top + rows[0]!,
        bottom: area.top + rows[1]!,
        left: area.left + cols[0]!,
        right: area.left + cols[1]!,
      },
      scope,
    );
  }
  if (r > 0 && c > 0) return block.at(r - 1, c - 1);
  const part = (row: number) =>
    Array.from({ length: cols[1]! - cols[0]! + 1 }, (_, col) => block.at(row, cols[0]! + col));
  return matrixOf(Array.from({ length: rows[1]! - rows[0]! + 1 }, (_, row) => part(rows[0]! + row)));
}

/** Functions that find a value by another. */
export const LOOKUP: Family = {
  VLOOKUP: looked(true),
  HLOOKUP: looked(false),
  MATCH: eager(2, 3, ([wanted, values, mode], scope) => {
    const block = asBlock(values);
    const how = mode === undefined ? 1 : Math.sign(toNumber(sound(only(mode))));
    const at = position(only(wanted), line(block, block.cols === 1, scope), how);
    return at < 0 ? fail('#N/A') : at + 1;
  }),
  INDEX: eager(2, 3, ([block, row, col], scope) =>
    indexed(
      asBlock(block),
      Math.trunc(toNumber(sound(only(row)))),
      col === undefined ? -1 : Math.trunc(toNumber(sound(only(col)))),
      scope,
    ),
  ),
  LOOKUP: eager(2, 3, ([wanted, values, results], scope) => {
    const block = asBlock(values);
    const down = block.rows >= block.cols;
    const at = position(only(wanted), line(block, down, scope), 1);
    if (at < 0) return fail('#N/A');
    const from = results === undefined ? block : asBlock(results);
    return from.rows >= from.cols ? from.at(at, from.cols - 1) : from.at(from.rows - 1, at);
  }),
  XLOOKUP: (args, scope) => {
    const [wanted, values, results] = args.slice(0, 3).map((arg) => caught(arg, scope));
    const block = asBlock(values);
    const at = position(only(wanted), line(block, block.cols === 1, scope), 0);
    if (at < 0) return args[3] ? caught(args[3], scope) : fail('#N/A');
    const from = asBlock(results);
    return block.cols === 1 ? from.at(at, 0) : from.at(0, at);
  },
  TRANSPOSE: eager(1, 1, ([block]) => {
    const from = asBlock(isMatrix(block ?? null) ? block : undefined);
    return { rows: from.cols, cols: from.rows, at: (row, col) => from.at(col, row), ref: null };
  }),
};
