import { type CellNumber, type TypedCell, cellExpression, readingOf } from './achievement-cells';
import type { DeadlineTarget, NumberTarget, Target } from './achievement-target';
import { comparableDeadlines } from './comparable-deadlines';
import { type DecimalText, decimal } from './decimal';
import {
  type Comparison,
  type Expression,
  constant,
  difference,
  percentOf,
  productOf,
  quotient,
} from './expression';
import type { Deadline, Unit } from './reading';
import type { IndicatorRule } from './rules';
import type { Settings } from './settings';
import { betterInWords } from './targets';
import { commonUnit } from './comparable-units';

/** A result set against its target. */
export interface Compared {
  /** Achievement, points. */
  readonly expression: Expression;
  readonly status: 'measured' | 'inferred';
  readonly rule: IndicatorRule;
  readonly better: 'higher' | 'lower' | null;
}

const FULL = constant(100);
const NONE = constant(0);

/** 100 when the result is not later than the target, else 0. */
export function againstDeadline(
  result: TypedCell,
  deadline: Deadline,
  target: DeadlineTarget,
  year: number | null,
): Compared {
  const [reached, due] = comparableDeadlines(deadline, target.deadline, year);
  const expression = oneOrOther(
    readingOf(result, String(reached)),
    target.comparison ?? '<=',
    constant(due),
    FULL,
    NONE,
  );
  return { expression, status: 'inferred', rule: 'deadline', better: null };
}

/** 100 when a yes is a yes and a no a no, else 0. */
export const againstYesNo = (result: TypedCell, held: boolean, wanted: boolean): Compared => ({
  expression: readingOf(result, held === wanted ? '100' : '0'),
  status: 'inferred',
  rule: 'yes-no',
  better: null,
});

/** Actual against target, whichever way is better; `null` when their units cannot be compared. */
export function againstNumber(
  result: TypedCell,
  number: CellNumber,
  { place, cell }: Target,
  { value, unit, comparison }: NumberTarget,
  title: string,
  settings: Settings,
): Compared | null {
  const scale = commonUnit(number.unit, unit);
  if (!scale) return null;
  const said = directionOf(comparison);
  const better = said ?? betterInWords(title) ?? 'higher';
  const bySize =
    place !== 'cell' && said === 'higher' && decimal(number.value).isNegative() && isPositive(value);
  const read = cellExpression(result, number.value);
  const sums = {
    actual: scaled(bySize ? difference(NONE, read) : read, scale.left),
    target: scaled(cell ? cellExpression(cell, value) : constant(value), scale.right),
    actualValue: decimal(number.value)
      .times(bySize ? -1 : 1)
      .times(decimal(scale.left))
      .toString(),
    targetValue: decimal(value).times(decimal(scale.right)).toString(),
  };
  const met = decimal(sums.actualValue).equals(decimal(sums.targetValue));
  const inFigures = place === 'cell' && !number.inWords && isBare(number.unit) && scale.left === scale.right;
  return {
    expression: better === 'lower' ? lower(sums, settings) : higher(sums, settings),
    status: inFigures && (said !== null || met) ? 'measured' : 'inferred',
    rule: better === 'lower' ? 'lower-is-better' : 'higher-is-better',
    better,
  };
}

/** Both in one unit. A reduction asked for in words ("riduzione del 5%") is met by a figure with a minus, by its size. */
interface Sums {
  readonly actual: Expression;
  readonly target: Expression;
  readonly actualValue: DecimalText;
  readonly targetValue: DecimalText;
}

/** actual/target, capped. A target that is no positive number is met or not computable. */
function higher({ actual, target, actualValue, targetValue }: Sums, { cap }: Settings): Expression {
  if (!isPositive(targetValue)) return oneOrOther(actual, '>=', target, FULL, undefinedPercent(actual));
  if (decimal(actualValue).isNegative()) return NONE;
  const ratio = percentOf(actual, target);
  return cap === null ? ratio : { op: 'min', left: ratio, right: constant(cap) };
}

/** 100 when met; when missed, one of the two usual rules. A target of zero that is missed is not computable. */
function lower({ actual, target, targetValue }: Sums, { lowerRule }: Settings): Expression {
  const missed = !isPositive(targetValue)
    ? undefinedPercent(actual)
    : lowerRule === 'linear'
      ? floored(percentOf(difference(productOf(constant(2), target), actual), target))
      : percentOf(target, actual);
  return oneOrOther(actual, '<=', target, FULL, missed);
}

/** Never below nothing: twice the target missed is 0, not less. */
const floored = (percent: Expression): Expression => oneOrOther(percent, '>=', NONE, percent, NONE);

/** No percentage can be made on a target of zero. */
const undefinedPercent = (actual: Expression): Expression => quotient(actual, NONE);

const oneOrOther = (
  left: Expression,
  compare: Comparison,
  right: Expression,
  then: Expression,
  otherwise: Expression,
): Expression => ({ op: 'if', test: { left, compare, right }, then, otherwise });

const directionOf = (comparison: Comparison | null): 'higher' | 'lower' | null => {
  if (comparison === null || comparison === '=') return null;
  return comparison.startsWith('<') ? 'lower' : 'higher';
};

const isPositive = (value: DecimalText): boolean => decimal(value).greaterThan(0);

/** Units that a column may have without anybody typing them beside the figure. */
const isBare = (unit: Unit | null): boolean => unit === null || unit === 'percent' || unit === 'euro';

const scaled = (expression: Expression, factor: DecimalText): Expression =>
  factor === '1' ? expression : productOf(expression, constant(factor));
