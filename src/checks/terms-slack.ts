import { type Decimal, decimal, mean, sum } from '../domain/decimal';
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
 * cent: 12,9 / 12,4 million give 104,0, the euro behind them 103,7. Zero where no amount is scaled.
 */
export function termsSlack(expression: Expression): Decimal {
  if (!isCoarse(expression)) return decimal(0);
  const exact = evaluate(expression);
  const around = exact && intervalOf(expression);
  if (!exact || !around) return decimal(0);
  const [below, above] = [exact.minus(around.low), around.high.minus(exact)];
  return below.greaterThan(above) ? below : above;
}

function isCoarse(expression: Expression): boolean {
  if (expression.op === 'sum' || expression.op === 'mean') return isCoarseSum(expression);
  return halfUnit(expression) !== null || operands(expression).some(isCoarse);
}

/** The total that every share is taken of is walked once. */
const isCoarseSum = remembered((expression: Expression): boolean => operands(expression).some(isCoarse));

/** Half a unit in the last place of a scaled amount; `null` for any other expression. */
function halfUnit(expression: Expression): Decimal | null {
  if (expression.op === 'reading') return halfUnitOfText(expression);
  if (expression.op !== 'product') return null;
  const [cell, factor] = expression.args;
  if (cell?.op !== 'cell' || factor?.op !== 'constant' || Number(factor.value) < SCALED) return null;
  return lastPlace(decimal(cell.value).decimalPlaces()).times(factor.value).div(2);
}

/** "12,9" read as 12.900.000: the value says by how much the digits were scaled. */
function halfUnitOfText({ value, text }: Extract<Expression, { op: 'reading' }>): Decimal | null {
  const [, whole = '', decimals = ''] = /^\D*([\d.' ]*\d)(?:,(\d+))?\D*$/.exec(text) ?? [];
  const typed = decimal(`${whole.replace(/\D/g, '') || '0'}.${decimals || '0'}`);
  if (typed.isZero()) return null;
  const factor = decimal(value).abs().div(typed);
  return factor.lessThan(SCALED) ? null : factor.times(lastPlace(decimals.length)).div(2);
}

function intervalOf(expression: Expression): Interval | null {
  const half = halfUnit(expression);
  const exact = evaluate(expression);
  if (!exact || !isCoarse(expression)) return exact && { low: exact, high: exact };
  if (half) return { low: exact.minus(half), high: exact.plus(half) };
  const ends = operands(expression).flatMap((each) => intervalOf(each) ?? []);
  switch (expression.op) {
    case 'sum':
      return { low: sum(ends.map(({ low }) => low)), high: sum(ends.map(({ high }) => high)) };
    case 'mean':
      return { low: mean(ends.map(({ low }) => low))!, high: mean(ends.map(({ high }) => high))! };
    case 'product':
      return corners(ends, (left, right) => left.times(right));
    case 'difference':
      return corners(ends, (left, right) => left.minus(right));
    case 'quotient':
      return ends[1] && spansZero(ends[1]) ? null : corners(ends, (left, right) => left.div(right));
    default:
      return { low: exact, high: exact };
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
