import { Decimal } from 'decimal.js';
import type { Random } from './random';
import { MEASURED_THINGS, type MeasuredThing } from './words/measured-things';

/** What was asked or reached: a quantity, a day or a month of the body's year, yes or no. */
export type Quantity =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'date'; readonly month: number; readonly day: number | null; readonly year: number }
  | { readonly kind: 'yes-no'; readonly yes: boolean };

/** What stands where a result should: a quantity, or one of the ways to have none. */
export type Result =
  Quantity | { readonly kind: 'blank' | 'not-counted' | 'in-words'; readonly words: string };

export interface Indicator {
  readonly title: string;
  readonly thing: MeasuredThing;
  readonly comparison: '>=' | '<=';
  readonly target: Quantity;
  readonly result: Result;
  /** Points by method.md, exact; `null` when no figure is due. */
  readonly degree: Decimal | null;
}

const HUNDRED = new Decimal(100);

/** Result against target (method.md, "Achievement"). */
export function degreeOf(comparison: '>=' | '<=', target: Quantity, result: Result): Decimal | null {
  if (target.kind === 'number' && result.kind === 'number') {
    const [asked, reached] = [target.value, result.value];
    if (comparison === '>=')
      return asked.isZero() ? null : Decimal.max(0, Decimal.min(HUNDRED, reached.div(asked).times(100)));
    if (reached.lte(asked)) return HUNDRED;
    return asked.isZero() ? null : asked.div(reached).times(100);
  }
  if (target.kind === 'yes-no' && result.kind === 'yes-no') return result.yes ? HUNDRED : new Decimal(0);
  if (target.kind === 'date' && result.kind === 'date') {
    const byMonth = target.day === null || result.day === null;
    const late =
      result.year !== target.year
        ? result.year > target.year
        : result.month !== target.month
          ? result.month > target.month
          : !byMonth && (result.day ?? 0) > (target.day ?? 0);
    return late ? new Decimal(0) : HUNDRED;
  }
  return null;
}

const IN_WORDS = [
  'Attività in corso',
  'parzialmente realizzato',
  'Rinviato al prossimo anno',
  'in fase di avvio',
];
const NOT_COUNTED = ['N.C.', 'N.D.', 'n.d.', 'N.C'];
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** An indicator with its target and its result, drawn so that a figure follows from the two. */
export function indicatorOf(
  random: Random,
  thing: MeasuredThing,
  title: string,
  year: number,
  { gaps = 0.08 }: { readonly gaps?: number } = {},
): Indicator {
  const comparison = thing.better === 'higher' && thing.unit !== 'date' ? '>=' : '<=';
  const target = targetOf(random, thing, year);
  const result: Result = random.chance(gaps) ? gapOf(random) : resultOf(random, thing, target, year);
  return { title, thing, comparison, target, result, degree: degreeOf(comparison, target, result) };
}

function gapOf(random: Random): Result {
  const kind = random.pick(['blank', 'not-counted', 'not-counted', 'in-words'] as const);
  const words = kind === 'blank' ? '' : random.pick(kind === 'in-words' ? IN_WORDS : NOT_COUNTED);
  return { kind, words };
}

function targetOf(random: Random, { unit, from, to }: MeasuredThing, year: number): Quantity {
  switch (unit) {
    case 'yes-no':
      return { kind: 'yes-no', yes: true };
    case 'date': {
      const month = random.pick([3, 4, 5, 6, 9, 10, 11, 12, 12]);
      return { kind: 'date', month, day: LAST_DAYS[month - 1]!, year };
    }
    case 'score':
      return { kind: 'number', value: new Decimal(random.int(from * 10, to * 10 - 4)).div(10) };
    case 'percent':
      return {
        kind: 'number',
        value: new Decimal(
          from >= 50 ? random.pick([60, 70, 75, 80, 85, 90, 95, 98, 100]) : random.int(from * 2, to * 2),
        ).div(from >= 50 ? 1 : 2),
      };
    case 'euro':
      return { kind: 'number', value: new Decimal(random.int(from, to)) };
    default:
      return {
        kind: 'number',
        value: new Decimal(
          random.pick([random.int(from, 12), random.int(from, Math.min(to, 120)), random.int(from, to)]),
        ),
      };
  }
}

function resultOf(random: Random, thing: MeasuredThing, target: Quantity, year: number): Quantity {
  if (target.kind === 'yes-no') return { kind: 'yes-no', yes: random.chance(0.85) };
  if (target.kind === 'date') {
    const month = random.chance(0.8) ? random.int(1, target.month) : random.int(target.month, 12);
    return { kind: 'date', month, day: random.int(1, 28), year };
  }
  const met = random.chance(0.55);
  const ratio = (thing.better === 'higher') === met ? 1 + random.next() * 0.5 : 0.4 + random.next() * 0.59;
  const raw = target.value.times(ratio.toFixed(4));
  const places =
    thing.unit === 'count'
      ? 0
      : thing.unit === 'days' || thing.unit === 'minutes'
        ? random.pick([0, 1])
        : random.pick([0, 1, 2]);
  const value = raw.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  const most = thing.unit === 'percent' ? HUNDRED : thing.unit === 'score' ? new Decimal(5) : null;
  return { kind: 'number', value: most ? Decimal.min(most, value) : value };
}

/** Things to measure, no two with the same words in one world. */
export const thingsIn = (random: Random): MeasuredThing[] => random.shuffled(MEASURED_THINGS);
