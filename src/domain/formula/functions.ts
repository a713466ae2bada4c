import { asNumber, errorValue, type FormulaValue, numberValue, truthValue, UNKNOWN } from './value';

/** A function over its arguments one by one; ranges come as the values of their cells. */
export type Call = (args: readonly Argument[]) => FormulaValue;

/** An argument: one value, or those of the cells of a range, empty ones left out. */
export interface Argument {
  readonly values: readonly FormulaValue[];
  /** Of a range only the numbers count. */
  readonly isRange: boolean;
}

/** The numbers that the arguments hold; the first error or unknown among them in their place. */
function numbersIn(args: readonly Argument[]): readonly number[] | FormulaValue {
  const numbers: number[] = [];
  for (const { values, isRange } of args) {
    for (const value of values) {
      if (value.kind === 'error' || value.kind === 'unknown') return value;
      if (isRange && value.kind !== 'number') continue;
      const number = asNumber(value);
      if (number.kind !== 'number') return number;
      numbers.push(number.value);
    }
  }
  return numbers;
}

type Aggregate = (numbers: readonly number[]) => FormulaValue;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What sums up numbers, by the name of its function. */
export const AGGREGATES: Readonly<Record<string, Aggregate>> = {
  SUM: (numbers) => numberValue(sum(numbers)),
  AVERAGE: (numbers) =>
    numbers.length === 0 ? errorValue('#DIV/0!') : numberValue(sum(numbers) / numbers.length),
  MIN: (numbers) => numberValue(numbers.reduce((least, one) => Math.min(least, one), numbers[0] ?? 0)),
  MAX: (numbers) => numberValue(numbers.reduce((most, one) => Math.max(most, one), numbers[0] ?? 0)),
  PRODUCT: (numbers) =>
    numberValue(numbers.reduce((product, one) => product * one, numbers.length > 0 ? 1 : 0)),
};

/** The aggregates that SUBTOTAL and AGGREGATE call by number. */
export const BY_NUMBER: Readonly<Record<number, string>> = {
  1: 'AVERAGE',
  2: 'COUNT',
  3: 'COUNTA',
  4: 'MAX',
  5: 'MIN',
  6: 'PRODUCT',
  9: 'SUM',
};

const aggregate =
  (of: Aggregate): Call =>
  (args) => {
    const numbers = numbersIn(args);
    return 'kind' in numbers ? numbers : of(numbers);
  };

const rounding =
  (round: (scaled: number) => number): Call =>
  (args) => {
    const numbers = numbersIn(args.slice(0, 2));
    if ('kind' in numbers) return numbers;
    const [value = 0, places = 0] = numbers;
    const scale = 10 ** Math.trunc(places);
    // 1.005 is a little less than it says: the last binary digits are taken away before rounding.
    const scaled = Number((Math.abs(value) * scale).toPrecision(15));
    return numberValue((Math.sign(value) * round(scaled)) / scale);
  };

/** COUNT counts the numbers and minds no error. */
const count: Call = (args) =>
  args.some(({ values }) => values.some(({ kind }) => kind === 'unknown'))
    ? UNKNOWN
    : numberValue(args.flatMap(({ values }) => values).filter(({ kind }) => kind === 'number').length);

const logical =
  (of: (truths: readonly boolean[]) => boolean): Call =>
  (args) => {
    const numbers = numbersIn(args);
    return 'kind' in numbers ? numbers : truthValue(of(numbers.map((number) => number !== 0)));
  };

/** Functions whose arguments are all worked out before; others stand in `evaluate.ts`. */
export const FUNCTIONS: ReadonlyMap<string, Call> = new Map<string, Call>([
  ...Object.entries(AGGREGATES).map(([name, of]): [string, Call] => [name, aggregate(of)]),
  ['COUNT', count],
  [
    'COUNTA',
    (args) => numberValue(args.flatMap(({ values }) => values).filter(({ kind }) => kind !== 'empty').length),
  ],
  ['ROUND', rounding((scaled) => Math.floor(scaled + 0.5))],
  ['ROUNDUP', rounding(Math.ceil)],
  ['ROUNDDOWN', rounding(Math.floor)],
  ['TRUNC', rounding(Math.floor)],
  ['ABS', aggregate(([value = 0]) => numberValue(Math.abs(value)))],
  ['INT', aggregate(([value = 0]) => numberValue(Math.floor(value)))],
  ['AND', logical((truths) => truths.every(Boolean))],
  ['OR', logical((truths) => truths.some(Boolean))],
  ['NOT', logical(([truth = false]) => !truth)],
]);
