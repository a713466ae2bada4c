import { Decimal } from 'decimal.js';
import type { Random } from './random';
import { MEASURED_THINGS, type MeasuredThing } from './words/measured-things';

/** What was asked or reached: a quantity, a day or a month of the body's year, yes or no. */
export type Quantity =
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      /** A share that is told as part and whole: "12 su 15" is 80%. */
      readonly partOf?: { readonly part: number; readonly whole: number };
    }
  | { readonly kind: 'date'; readonly month: number; readonly day: number | null; readonly year: number }
  | { readonly kind: 'yes-no'; readonly yes: boolean };

/** What is asked: a quantity; an interval; or words that no rule reads. */
export type Target =
  | Quantity
  | { readonly kind: 'interval'; readonly low: Decimal; readonly high: Decimal }
  | { readonly kind: 'in-words'; readonly words: string };

/** What stands where a result should: a quantity, or one of the ways to have none. */
export type Result =
  Quantity | { readonly kind: 'blank' | 'not-counted' | 'in-words'; readonly words: string };

export interface Indicator {
  readonly title: string;
  readonly thing: MeasuredThing;
  readonly comparison: '>=' | '<=';
  readonly target: Target;
  /** The target of the beginning of the year, where it was changed. */
  readonly firstTarget: Target | null;
  readonly result: Result;
  /** Points by method.md, exact; `null` when no figure is due. */
  readonly degree: Decimal | null;
}

const HUNDRED = new Decimal(100);

/** Result against target (method.md, "Achievement"). */
export function degreeOf(comparison: '>=' | '<=', target: Target, result: Result): Decimal | null {
  if (target.kind === 'interval' && result.kind === 'number') {
    const { low, high } = target;
    if (result.value.lt(low)) return result.value.div(low).times(100);
    return result.value.gt(high) ? high.div(result.value).times(100) : HUNDRED;
  }
  if (target.kind === 'number' && result.kind === 'number')
    return degreeOfNumber(comparison, target.value, result.value);
  if (target.kind === 'yes-no' && result.kind === 'yes-no') return result.yes ? HUNDRED : new Decimal(0);
  if (target.kind === 'date' && result.kind === 'date')
    return isLate(target, result) ? new Decimal(0) : HUNDRED;
  return null;
}

function degreeOfNumber(comparison: '>=' | '<=', asked: Decimal, reached: Decimal): Decimal | null {
  if (comparison === '>=')
    return asked.isZero() ? null : Decimal.max(0, Decimal.min(HUNDRED, reached.div(asked).times(100)));
  if (reached.lte(asked)) return HUNDRED;
  return asked.isZero() ? null : asked.div(reached).times(100);
}

type Day = Extract<Quantity, { kind: 'date' }>;

function isLate(target: Day, result: Day): boolean {
  if (result.year !== target.year) return result.year > target.year;
  if (result.month !== target.month) return result.month > target.month;
  return target.day !== null && result.day !== null && result.day > target.day;
}

const IN_WORDS = [
  'Attività in corso',
  'parzialmente realizzato',
  'Rinviato al prossimo anno',
  'in fase di avvio',
];
const NOT_COUNTED = ['N.C.', 'N.D.', 'n.d.', 'N.C'];
const TARGETS_IN_WORDS = [
  'non inferiore al {before}',
  'come da cronoprogramma',
  'miglioramento rispetto al {before}',
];
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How much of the unusual a table's indicators have. */
export interface Unusual {
  /** Results that are blank, not computable or in words. */
  readonly gaps: number;
  readonly intervals: number;
  readonly targetsInWords: number;
  readonly changed: number;
}

export const USUAL: Unusual = { gaps: 0.08, intervals: 0, targetsInWords: 0, changed: 0 };

/** An indicator with its target and its result, drawn so that a figure follows from the two. */
export function indicatorOf(
  random: Random,
  thing: MeasuredThing,
  year: number,
  { gaps, intervals, targetsInWords, changed }: Unusual = USUAL,
): Indicator {
  const comparison = thing.better === 'higher' && thing.unit !== 'date' ? '>=' : '<=';
  const asked = targetOf(random, thing, year);
  const target = unusual(random, asked, thing, year, intervals, targetsInWords);
  const firstTarget =
    target.kind === 'number' && random.chance(changed) ? targetOf(random, thing, year) : null;
  const result: Result = random.chance(gaps) ? gapOf(random) : resultOf(random, thing, asked, year);
  return {
    title: thing.words,
    thing,
    comparison,
    target,
    firstTarget,
    result,
    degree: degreeOf(comparison, target, result),
  };
}

function unusual(
  random: Random,
  asked: Quantity,
  thing: MeasuredThing,
  year: number,
  intervals: number,
  targetsInWords: number,
): Target {
  if (asked.kind !== 'number') return asked;
  if (thing.unit === 'percent' && thing.from >= 50 && random.chance(intervals)) {
    const low = Decimal.min(90, asked.value);
    return { kind: 'interval', low, high: low.plus(random.pick([5, 8, 10])) };
  }
  if (random.chance(targetsInWords))
    return { kind: 'in-words', words: random.pick(TARGETS_IN_WORDS).replace('{before}', String(year - 1)) };
  return asked;
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
        value:
          from >= 50
            ? new Decimal(random.pick([60, 70, 75, 80, 85, 90, 95, 98, 100]))
            : new Decimal(random.int(from * 2, to * 2)).div(2),
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

const PLACES: Readonly<Record<string, readonly number[]>> = { count: [0], days: [0, 1], minutes: [0, 1] };

function resultOf(random: Random, thing: MeasuredThing, target: Quantity, year: number): Quantity {
  if (target.kind === 'yes-no') return { kind: 'yes-no', yes: random.chance(0.85) };
  if (target.kind === 'date') {
    const month = random.chance(0.8) ? random.int(1, target.month) : random.int(target.month, 12);
    return { kind: 'date', month, day: random.int(1, 28), year };
  }
  if (thing.unit === 'percent' && thing.from >= 50 && random.chance(0.06)) {
    const whole = random.pick([4, 5, 8, 10, 16, 20, 25]);
    const part = random.int(Math.ceil(whole / 2), whole);
    return { kind: 'number', value: new Decimal(part).div(whole).times(100), partOf: { part, whole } };
  }
  const met = random.chance(0.55);
  const ratio = (thing.better === 'higher') === met ? 1 + random.next() * 0.5 : 0.4 + random.next() * 0.59;
  const raw = target.value.times(ratio.toFixed(4));
  const value = raw.toDecimalPlaces(random.pick(PLACES[thing.unit] ?? [0, 1, 2]), Decimal.ROUND_HALF_UP);
  const most = thing.unit === 'percent' ? HUNDRED : thing.unit === 'score' ? new Decimal(5) : null;
  return { kind: 'number', value: most ? Decimal.min(most, value) : value };
}

/** Things to measure, no two with the same words in one world. */
export const thingsIn = (random: Random): MeasuredThing[] => random.shuffled(MEASURED_THINGS);
