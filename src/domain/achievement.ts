import type { CellRef } from '../workbook/address';
import { type TypedCell, cellExpression, deadlineIn, numberIn } from './achievement-cells';
import { type Compared, againstDeadline, againstNumber, againstYesNo } from './achievement-comparison';
import { type Target, targetOf } from './achievement-target';
import { deadlineText } from './comparable-deadlines';
import { decimal } from './decimal';
import { type Comparison, type Expression, evaluate } from './expression';
import type { Unit } from './reading';
import type { IndicatorRule } from './rules';
import type { Settings } from './settings';

/** An indicator as a table gives it. */
export interface IndicatorFacts {
  readonly title: string;
  /** The cell that names it: where a figure is missing when no cell of its own is there to hold it. */
  readonly ref: CellRef;
  /** Column of degrees of achievement. */
  readonly achievement: TypedCell | null;
  readonly target: TypedCell | null;
  readonly result: TypedCell | null;
  /** Year of the period, for deadlines that do not say theirs. */
  readonly year: number | null;
}

export type IndicatorStatus = 'measured' | 'inferred' | 'to-assess' | 'not-computable' | 'no-data';

/** What an indicator is worth, points, and how that was decided. */
export interface Assessment {
  /** `missing` when it has no figure. */
  readonly expression: Expression;
  readonly status: IndicatorStatus;
  readonly rule: IndicatorRule;
  readonly better: 'higher' | 'lower' | null;
  readonly target: AssessedText<{ readonly comparison: Comparison | null }> | null;
  readonly result: AssessedText<unknown> | null;
  /** Of a typed percentage: what target and result, numbers in cells of their own, give. */
  readonly recomputed: Expression | null;
}

/** Words, and the figure or ISO date read in them. */
export type AssessedText<More> = More & {
  readonly text: string;
  readonly value: string | null;
  readonly unit: Unit | null;
};

/** Reads one indicator by the rules of method.md, "Achievement"; never throws, whatever was typed. */
export function assess(indicator: IndicatorFacts, settings: Settings): Assessment {
  const target = targetOf(indicator.target, indicator.title);
  const evidence = evidenceOf(indicator);
  const shown = {
    better: null,
    recomputed: null,
    target: target && assessedTarget(target),
    result: evidence && assessedResult(evidence),
  };
  const without = (status: IndicatorStatus, rule: IndicatorRule): Assessment => ({
    ...shown,
    expression: { op: 'missing', ref: evidence?.ref ?? indicator.ref },
    status,
    rule,
  });
  if (!evidence || evidence.reading.kind === 'empty') return without('no-data', 'missing');
  if (evidence.reading.kind === 'error' || evidence.reading.kind === 'bad-number')
    return without('no-data', 'missing');
  if (evidence.reading.kind === 'not-counted' || target?.notCounted)
    return without('not-computable', 'not-counted');

  const inDegrees = evidence === indicator.achievement;
  const degree = degreeTyped(evidence, target, inDegrees);
  if (degree) {
    const figures =
      inDegrees && indicator.result ? compared(indicator.result, target, indicator, settings) : 'to-assess';
    const second = typeof figures === 'string' ? null : figures;
    return {
      ...shown,
      expression: degree,
      status: 'measured',
      rule: 'typed-percentage',
      better: second?.better ?? null,
      recomputed: second?.status === 'measured' ? second.expression : null,
    };
  }
  const figure = compared(evidence, target, indicator, settings);
  if (typeof figure === 'string') return without('to-assess', figure);
  if (evaluate(figure.expression) === null)
    return { ...without('not-computable', figure.rule), better: figure.better };
  return { ...shown, ...figure };
}

/** The cell that speaks: the degree of achievement, or the result where the degree is blank or only words. */
function evidenceOf({ achievement, result }: IndicatorFacts): TypedCell | null {
  const silent = !achievement || achievement.reading.kind === 'empty' || achievement.reading.kind === 'words';
  return silent && result && result.reading.kind !== 'empty' ? result : (achievement ?? result);
}

/** Bare numbers from here up, in a column of degrees, are points whatever the indicator asks. */
const SURELY_POINTS = 20;
/** Bare whole numbers below are counts ("1" seminar), not degrees. */
const HARDLY_POINTS = 10;

/**
 * The degree of achievement a cell states: a percentage, or bare points in a column of degrees. A bare `1` there is
 * not 1%: it is a count, to be read against the indicator's target.
 */
function degreeTyped(cell: TypedCell, target: Target | null, inDegrees: boolean): Expression | null {
  const { reading } = cell;
  if (reading.kind !== 'number' || decimal(reading.value).isNegative()) return null;
  if (reading.unit === 'percent') {
    const asked = !inDegrees && target !== null && target.place !== 'title';
    return asked ? null : cellExpression(cell, reading.value);
  }
  if (!inDegrees || reading.unit !== null) return null;
  const value = decimal(reading.value);
  const counted = target?.number !== undefined && target.number !== null && target.number.unit !== 'percent';
  const points =
    value.isZero() ||
    value.greaterThanOrEqualTo(SURELY_POINTS) ||
    (!counted && value.greaterThan(1) && (!value.isInteger() || value.greaterThanOrEqualTo(HARDLY_POINTS)));
  return points ? cellExpression(cell, reading.value) : null;
}

/** Result against target, or the rule that says why they cannot be compared. */
function compared(
  result: TypedCell,
  target: Target | null,
  { title, year }: IndicatorFacts,
  settings: Settings,
): Compared | 'to-assess' | 'missing-target' | 'unit-mismatch' {
  if (result.reading.kind === 'yes-no') {
    if (target && target.yesNo === null) return 'unit-mismatch';
    return againstYesNo(result, result.reading.value, target?.yesNo ?? true);
  }
  const deadline = deadlineIn(result);
  if (deadline) {
    if (target?.deadline) return againstDeadline(result, deadline, target.deadline, year);
    return target ? 'unit-mismatch' : 'missing-target';
  }
  const number = numberIn(result);
  if (!number) return 'to-assess';
  if (!target?.number) return target ? 'unit-mismatch' : 'missing-target';
  return againstNumber(result, number, target, target.number, title, settings) ?? 'unit-mismatch';
}

const assessedTarget = ({ text, number, deadline }: Target): Assessment['target'] => ({
  text,
  comparison: (number ?? deadline)?.comparison ?? null,
  value: number?.value ?? (deadline && deadlineText(deadline.deadline)),
  unit: number?.unit ?? null,
});

function assessedResult(cell: TypedCell): Assessment['result'] {
  if (cell.reading.kind === 'empty') return null;
  const number = numberIn(cell);
  const deadline = number ? null : deadlineIn(cell);
  return {
    text: cell.text,
    value: number?.value ?? (deadline && deadlineText(deadline)),
    unit: number?.unit ?? null,
  };
}
