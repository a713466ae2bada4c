import { type CellNumber, type TypedCell, cellExpression, readingOf } from './achievement-cells';
import type { DeadlineTarget, NumberTarget, Target } from './achievement-target';
import { comparableDeadlines } from './comparable-deadlines';
import { type Decimal, type DecimalText, decimal } from './decimal';
import { type Better, directionOf, isChange, isReduction } from './direction';
import {
  type Comparison,
  type Expression,
  constant,
  difference,
  percentOf,
  productOf,
  quotient,
} from './expression';
import type { Interval } from './intervals';
import { type Side, onOneScale } from './one-scale';
import type { Deadline, Unit } from './reading';
import type { IndicatorRule } from './rules';
import type { Settings } from './settings';

/** A result set against its target. */
export interface Compared {
  /** Achievement, points. */
  readonly expression: Expression;
  readonly status: 'measured' | 'inferred';
  readonly rule: IndicatorRule;
  readonly better: Better | null;
  /** What no sign in the workbook decides, though the figure depends on it. */
  readonly asks: 'direction' | null;
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
  return { expression, status: 'inferred', rule: 'deadline', better: null, asks: null };
}

/** 100 when a yes is a yes and a no a no, else 0. */
export const againstYesNo = (result: TypedCell, held: boolean, wanted: boolean): Compared => ({
  expression: readingOf(result, held === wanted ? '100' : '0'),
  status: 'inferred',
  rule: 'yes-no',
  better: null,
  asks: null,
});

/**
 * Actual against target, whichever way is better; `null` when they cannot be compared: units that are none of one
 * another's, a change against a level. `answered` is the direction a person gave where the words give none.
 */
export function againstNumber(
  result: TypedCell,
  said: CellNumber,
  { place, cell }: Target,
  asked: NumberTarget,
  { title, better: answered }: { readonly title: string; readonly better: Better | null },
  settings: Settings,
): Compared | null {
  if (asked.change && !isChangeToo(said, title)) return null;
  const level = onOneScale(said, asked);
  if (!level) return null;
  const way = wayOf(asked, title, level.result.unit ?? level.target.unit, answered);
  const turned = isTurned(level.result.value, level.target.value, way.better, title);
  const read = sideExpression(cellExpression(result, said.value), level.result);
  const due = sideExpression(cell ? cellExpression(cell, asked.value) : constant(asked.value), level.target);
  const sums: Sums = {
    actual: turned.actual ? difference(NONE, read) : read,
    target: turned.target ? difference(NONE, due) : due,
    actualValue: opposite(level.result.value, turned.actual),
    targetValue: opposite(level.target.value, turned.target),
  };
  const met = decimal(sums.actualValue).equals(decimal(sums.targetValue));
  const better = turned.target ? 'higher' : way.better;
  const decided = way.decided || met || turned.target;
  const inFigures =
    place === 'cell' && !said.inWords && asked.whole === null && isBare(said.unit) && level.asTheyStand;
  return {
    expression: better === 'lower' ? lower(sums, settings) : higher(sums, settings),
    status: inFigures && decided ? 'measured' : 'inferred',
    rule: better === 'lower' ? 'lower-is-better' : 'higher-is-better',
    better,
    asks: decided ? null : 'direction',
  };
}

/** Inside the bounds all is reached; outside, the nearer bound counts. */
export function againstInterval(
  result: TypedCell,
  said: CellNumber,
  { low, high, unit }: Interval,
  settings: Settings,
): Compared | null {
  const bound = (value: DecimalText): NumberTarget => ({
    value,
    unit,
    comparison: null,
    whole: null,
    change: false,
  });
  const level = onOneScale(said, bound(high));
  if (!level) return null;
  const actual = sideExpression(cellExpression(result, said.value), level.result);
  const side = (value: DecimalText): Expression => sideExpression(constant(value), level.target);
  const value = decimal(level.result.value);
  const beyond = (bound: DecimalText): Expression =>
    outside(actual, side(bound), value, decimal(bound).times(level.target.factor), settings);
  const expression = oneOrOther(
    actual,
    '<',
    side(low),
    beyond(low),
    oneOrOther(actual, '>', side(high), beyond(high), FULL),
  );
  return { expression, status: 'inferred', rule: 'interval', better: null, asks: null };
}

/** Beyond a bound as far from nothing as to it, by size: a deviation of −8 against ±5 is worth 5/8. */
function outside(
  actual: Expression,
  bound: Expression,
  value: Decimal,
  limit: Decimal,
  { lowerRule }: Settings,
): Expression {
  if (limit.isZero()) return undefinedPercent(actual);
  if (value.isNegative() !== limit.isNegative()) return NONE;
  if (value.abs().lessThan(limit.abs())) return percentOf(actual, bound);
  return lowerRule === 'linear'
    ? floored(percentOf(difference(productOf(constant(2), bound), actual), bound))
    : percentOf(bound, actual);
}

interface Way {
  readonly better: Better;
  readonly decided: boolean;
}

/** A comparator says which way is better, then the thing that is measured, then a person; a bare 0 is a ceiling. */
function wayOf(
  { value, comparison }: NumberTarget,
  title: string,
  unit: Unit | null,
  answered: Better | null,
): Way {
  const said = comparedBetter(comparison);
  if (said) return { better: said, decided: true };
  if (decimal(value).isZero()) return { better: 'lower', decided: true };
  const found = directionOf(title, unit);
  if (!found.decided && answered) return { better: answered, decided: true };
  return found;
}

/**
 * What is to be taken by its size: a target with a minus is a reduction, as much at least; a reduction asked for in
 * words is met by a figure with a minus.
 */
function isTurned(
  actual: DecimalText,
  target: DecimalText,
  better: Better,
  title: string,
): { readonly actual: boolean; readonly target: boolean } {
  const [below, due] = [decimal(actual).isNegative(), decimal(target)];
  const asksLess = due.isNegative() && !due.isZero();
  const reduces = isReduction(title);
  if (asksLess && (better !== 'lower' || reduces || isChange(title)))
    return { actual: below || !reduces, target: true };
  return { actual: below && better === 'higher' && reduces, target: false };
}

const opposite = (value: DecimalText, turned: boolean): DecimalText =>
  turned ? decimal(value).negated().toString() : value;

/** A result with a sign of its own, a percentage of what changes, or a title that measures a change. */
const isChangeToo = ({ unit, signed, value }: CellNumber, title: string): boolean =>
  signed ||
  (isChange(title) && (unit === 'percent' || (unit === null && decimal(value).abs().lessThan(100))));

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

const comparedBetter = (comparison: Comparison | null): Better | null => {
  if (comparison === null || comparison === '=') return null;
  return comparison.startsWith('<') ? 'lower' : 'higher';
};

const isPositive = (value: DecimalText): boolean => decimal(value).greaterThan(0);

/** Units that a column may have without anybody typing them beside the figure. */
const isBare = (unit: Unit | null): boolean => unit === null || unit === 'percent' || unit === 'euro';

/** A figure on the scale it is compared in: a share as its percentage, exactly. */
function sideExpression(read: Expression, { whole, factor }: Side): Expression {
  const figure = whole === null ? read : percentOf(read, constant(whole));
  return factor === '1' ? figure : productOf(figure, constant(factor));
}
