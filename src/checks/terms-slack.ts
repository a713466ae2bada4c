import { type Decimal, decimal, sum } from '../domain/decimal';
import { type Expression, evaluate, operands } from '../domain/expression';
import { remembered } from '../domain/remembered';
import { lastPlace } from '../domain/rounding';

/** Where an exact figure may lie when the cells it is made of are rounded. */
interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** From this factor on an amount was rounded to be printed: thousands, millions of euro. */
const SCALED = 1000;

/**
 * How far a figure made of amounts in thousands or millions may be from the same figure made of the amounts to the
 * cent: 12,9 / 12,4 million give 104,0, the euro behind them 103,7. Zero where no amount is scaled. The amount with
 * most decimals shows those of all: 4 among 12,9 is 4,0.
 */
export function termsSlack(expression: Expression): Decimal {
  const places = finestPlaces(expression);
  const exact = places === null ? null : evaluate(expression);
  const around = places === null ? null : intervalOf(expression, places);
  if (!exact || !around) return decimal(0);
  const [below, above] = [exact.minus(around.low), around.high.minus(exact)];
  return below.greaterThan(above) ? below : above;
}

/** An amount that its table prints in a larger unit. */
interface Scaled {
  readonly factor: Decimal;
  /** Decimals of what the cell holds. */
  readonly places: number;
}

/** Most decimals of the scaled amounts; `null` where none is. */
function finestPlaces(expression: Expression): number | null {
  const own = scaledAmount(expression)?.places ?? null;
  if (own !== null) return own;
  return expression.op === 'sum' || expression.op === 'mean'
    ? finestOfSum(expression)
    : finestOf(operands(expression));
}

const finestOf = (parts: readonly Expression[]): number | null =>
  parts.reduce<number | null>((finest, part) => {
    const places = finestPlaces(part);
    return places === null ? finest : Math.max(places, finest ?? 0);
  }, null);

/** The total that every share is taken of is walked once. */
const finestOfSum = remembered((expression: Expression): number | null => finestOf(operands(expression)));

function scaledAmount(expression: Expression): Scaled | null {
  if (expression.op === 'reading') return scaledText(expression);
  if (expression.op !== 'product') return null;
  const [cell, factor] = expression.args;
  if (cell?.op !== 'cell' || factor?.op !== 'constant' || Number(factor.value) < SCALED) return null;
  return { factor: decimal(factor.value), places: decimal(cell.value).decimalPlaces() };
}

/** "12,9" read as 12.900.000: the value says by how much the digits were scaled. */
function scaledText({ value, text }: Extract<Expression, { op: 'reading' }>): Scaled | null {
  const [, whole = '', decimals = ''] = /^\D*(\d(?:[\d.' ]*\d)?)(?:,(\d+))?\D*$/.exec(text) ?? [];
  const typed = decimal(`${whole.replace(/\D/g, '') || '0'}.${decimals || '0'}`);
  if (typed.isZero()) return null;
  const factor = decimal(value).abs().div(typed);
  return factor.lessThan(SCALED) ? null : { factor, places: decimals.length };
}

/** `null` where a denominator may be zero, or nothing counts. */
function intervalOf(expression: Expression, places: number): Interval | null {
  const exact = evaluate(expression);
  if (!exact || finestPlaces(expression) === null) return exact && { low: exact, high: exact };
  const amount = scaledAmount(expression);
  if (amount) {
    const half = amount.factor.times(lastPlace(places)).div(2);
    return { low: exact.minus(half), high: exact.plus(half) };
  }
  const ends = operands(expression).flatMap((each) => intervalOf(each, places) ?? []);
  if (ends.length < operands(expression).length) return null;
  switch (expression.op) {
    case 'sum':
      return { low: sum(ends.map(({ low }) => low)), high: sum(ends.map(({ high }) => high)) };
    case 'product':
      return corners(ends, (left, right) => left.times(right));
    case 'difference':
      return corners(ends, (left, right) => left.minus(right));
    case 'quotient':
      return ends[1] && spansZero(ends[1]) ? null : corners(ends, (left, right) => left.div(right));
    default:
      return null;
  }
}

const spansZero = ({ low, high }: Interval): boolean => !low.greaterThan(0) && !high.lessThan(0);

/** The least and the greatest result over the ends of the operands. */
function corners(
  ends: readonly Interval[],
  combine: (left: Decimal, right: Decimal) => Decimal,
): Interval | null {
  const [first, ...others] = ends;
  if (!first) return null;
  return others.reduce((whole, { low, high }) => {
    const results = [whole.low, whole.high].flatMap((left) =>
      [low, high].map((right) => combine(left, right)),
    );
    return {
      low: results.reduce((least, each) => (each.lessThan(least) ? each : least)),
      high: results.reduce((most, each) => (each.greaterThan(most) ? each : most)),
    };
  }, first);
}
