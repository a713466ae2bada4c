import { cellsOf, asBlock, eager, numbers, only, sound, type Family } from './define';
import { FormulaError, fail, isMatrix, numberIn, toNumber, type Operand } from '../values';
import type { Scope } from '../evaluate';

const MANY = 255;

const overNumbers = (apply: (values: readonly number[]) => number) =>
  eager(1, MANY, (args, scope) => apply([...numbers(args, scope)]));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const mean = (values: readonly number[]): number =>
  values.length === 0 ? fail('#DIV/0!') : sum(values) / values.length;

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

function median(values: readonly number[]): number {
  if (values.length === 0) return fail('#NUM!');
  const sorted = ascending(values);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function variance(values: readonly number[], less: 0 | 1): number {
  if (values.length <= less) return fail('#DIV/0!');
  const centre = mean(values);
  return sum(values.map((value) => (value - centre) ** 2)) / (values.length - less);
}

const ranked = (pick: (sorted: readonly number[], k: number) => number | undefined) =>
  eager(2, 2, ([block, k], scope) => {
    const sorted = ascending([...numbers([asBlock(block)], scope)]);
    return pick(sorted, Math.ceil(toNumber(sound(only(k))))) ?? fail('#NUM!');
  });

function count(args: readonly Operand[], scope: Scope): number {
  let found = 0;
  for (const arg of args) {
    if (isMatrix(arg)) for (const value of cellsOf(arg, scope)) found += typeof value === 'number' ? 1 : 0;
    else if (typeof arg === 'number' || typeof arg === 'boolean') found++;
    else if (typeof arg === 'string' && numberIn(arg) !== null) found++;
  }
  return found;
}

function countFilled(args: readonly Operand[], scope: Scope): number {
  let found = 0;
  for (const arg of args) {
    if (!isMatrix(arg)) found++;
    else for (const value of cellsOf(arg, scope)) found += value === null ? 0 : 1;
  }
  return found;
}

function countBlank(block: Operand, scope: Scope): number {
  const area = asBlock(block);
  let filled = 0;
  for (const value of cellsOf(area, scope)) filled += value === null || value === '' ? 0 : 1;
  return area.rows * area.cols - filled;
}

function sumProduct(args: readonly Operand[]): number {
  const blocks = args.map(asBlock);
  const { rows, cols } = blocks[0]!;
  if (blocks.some((block) => block.rows !== rows || block.cols !== cols)) return fail('#VALUE!');
  let total = 0;
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      total += blocks.reduce((product, block) => {
        const value = sound(block.at(row, col));
        return product * (typeof value === 'number' ? value : 0);
      }, 1);
    }
  }
  return total;
}

type Aggregate = (values: readonly number[]) => number;

const SUBTOTALS: Readonly<Record<number, Aggregate>> = {
  1: mean,
  2: (values) => values.length,
  4: (values) => Math.max(...values, ...(values.length === 0 ? [0] : [])),
  5: (values) => Math.min(...values, ...(values.length === 0 ? [0] : [])),
  6: (values) => values.reduce((product, value) => product * value, 1),
  9: sum,
};

/** Functions of many numbers. */
export const AGGREGATES: Family = {
  SUM: overNumbers(sum),
  AVERAGE: overNumbers(mean),
  MIN: overNumbers((values) => values.reduce((least, value) => Math.min(least, value), values[0] ?? 0)),
  MAX: overNumbers((values) => values.reduce((most, value) => Math.max(most, value), values[0] ?? 0)),
  PRODUCT: overNumbers((values) =>
    values.length === 0 ? 0 : values.reduce((product, value) => product * value, 1),
  ),
  SUMSQ: overNumbers((values) => sum(values.map((value) => value * value))),
  MEDIAN: overNumbers(median),
  STDEV: overNumbers((values) => Math.sqrt(variance(values, 1))),
  'STDEV.S': overNumbers((values) => Math.sqrt(variance(values, 1))),
  'STDEV.P': overNumbers((values) => Math.sqrt(variance(values, 0))),
  VAR: overNumbers((values) => variance(values, 1)),
  COUNT: eager(1, MANY, count),
  COUNTA: eager(1, MANY, countFilled),
  COUNTBLANK: eager(1, 1, ([block], scope) => countBlank(block ?? null, scope)),
  LARGE: ranked((sorted, k) => sorted[sorted.length - k]),
  SMALL: ranked((sorted, k) => sorted[k - 1]),
  SUMPRODUCT: eager(1, MANY, sumProduct),
  SUBTOTAL: eager(2, MANY, ([code, ...blocks], scope) => {
    const which = SUBTOTALS[toNumber(sound(only(code))) % 100];
    return which ? which([...numbers(blocks, scope)]) : fail('#VALUE!');
  }),
  RANK: eager(2, 3, ([value, block, upward], scope) => {
    const sought = toNumber(sound(only(value)));
    const all = [...numbers([asBlock(block)], scope)];
    if (!all.includes(sought)) return new FormulaError('#N/A');
    const up = toNumber(sound(only(upward))) !== 0;
    return 1 + all.filter((other) => (up ? other < sought : other > sought)).length;
  }),
};
