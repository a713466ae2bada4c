import type { CellRef } from '../workbook/address';
import {
  type CellNumber,
  type TypedCell,
  cellExpression,
  deadlineIn,
  numberIn,
  readingOf,
} from './achievement-cells';
import {
  type Compared,
  againstDeadline,
  againstInterval,
  againstNumber,
  againstYesNo,
} from './achievement-comparison';
import { type Target, targetInCell, targetInTitle } from './achievement-target';
import {
  type AssessedTarget,
  type AssessedText,
  assessedResult,
  assessedTarget,
  unitAsked,
} from './assessed-texts';
import { type Decimal, decimal } from './decimal';
import type { Better } from './direction';
import { type Expression, constant, evaluate, percentOf } from './expression';
import type { IndicatorRule } from './rules';
import { withinLastPlace } from './rounding';
import type { Settings } from './settings';
import { shareIn } from './shares';
import { lowered } from './typed';

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
  /** What a person answered where no sign says which direction is better. */
  readonly better?: Better | null;
}

export type IndicatorStatus = 'measured' | 'inferred' | 'to-assess' | 'not-computable' | 'no-data';

/** What an indicator is worth, points, and how that was decided. */
export interface Assessment {
  /** `missing` when it has no figure. */
  readonly expression: Expression;
  readonly status: IndicatorStatus;
  readonly rule: IndicatorRule;
  readonly better: Better | null;
  /** What no sign in the workbook decides, though the figure depends on it: `better` is only assumed. */
  readonly asks: 'direction' | null;
  /** Of a typed degree only when a cell of its own holds it: see `targetInWordsOf`. */
  readonly target: AssessedTarget | null;
  readonly result: AssessedText<unknown> | null;
  /** Of a typed percentage: what target and result, numbers in cells of their own, give. */
  readonly recomputed: Expression | null;
}

/** Reads one indicator by the rules of method.md, "Achievement"; never throws, whatever was typed. */
export function assess(indicator: IndicatorFacts, settings: Settings): Assessment {
  const evidence = evidenceOf(indicator);
  const inCell = indicator.target && targetInCell(indicator.target, indicator.year);
  const stated = evidence && statedDegree(evidence, indicator, inCell);
  const target = inCell ?? (stated ? null : targetInTitle(indicator.title));
  const shown = {
    ...UNDECIDED,
    target: target && assessedTarget(target),
    result: assessedResult(evidence, target),
  };
  const without = (status: IndicatorStatus, rule: IndicatorRule): Assessment => ({
    ...shown,
    expression: { op: 'missing', ref: evidence?.ref ?? indicator.ref },
    status,
    rule,
  });
  const typed = (degree: Expression, cell: TypedCell): Assessment =>
    isOutOfRange(degree, settings)
      ? (besideOutOfRange(degree, indicator, target, settings) ?? without('to-assess', 'out-of-range'))
      : typedAssessment(degree, cell, target, indicator, settings);
  if (stated) return typed(stated, evidence);
  if (!evidence || UNREAD.has(evidence.reading.kind)) return without('no-data', 'missing');
  if (evidence.reading.kind === 'not-counted' || target?.notCounted)
    return without('not-computable', 'not-counted');
  if (evidence === indicator.achievement && isBelowZero(evidence.reading))
    return without('to-assess', 'out-of-range');
  const likely = likelyDegree(evidence, indicator, target);
  if (likely) return typed(likely, evidence);
  const figure = compared(evidence, target, indicator, settings);
  if (typeof figure === 'string') return without('to-assess', figure);
  if (evaluate(figure.expression) === null)
    return { ...without('not-computable', figure.rule), better: figure.better };
  return { ...shown, ...figure };
}

/** A degree nobody can have reached: it does not count before somebody has said that it is right. */
function isOutOfRange(degree: Expression, { cap }: Settings): boolean {
  const value = evaluate(degree);
  return value !== null && (value.isNegative() || (cap !== null && value.greaterThan(cap)));
}

/**
 * What target and result give where the typed degree is out of range: as sure as they are when the degree is the same
 * before it is capped, else to be confirmed.
 */
function besideOutOfRange(
  degree: Expression,
  indicator: IndicatorFacts,
  target: Target | null,
  settings: Settings,
): Assessment | null {
  const { achievement, result } = indicator;
  if (!result || !achievement) return null;
  const figure = compared(result, target, indicator, settings);
  if (typeof figure === 'string' || evaluate(figure.expression) === null) return null;
  const free = compared(result, target, indicator, { ...settings, cap: null });
  const [typed, made] = [evaluate(degree), typeof free === 'string' ? null : evaluate(free.expression)];
  return {
    ...UNDECIDED,
    target: target && assessedTarget(target),
    result: assessedResult(result, target),
    ...figure,
    status: typed && made && isPrinted(made, typed, achievement) ? figure.status : 'inferred',
  };
}

const isPrinted = (made: Decimal, typed: Decimal, { reading }: TypedCell): boolean =>
  reading.kind === 'number' && withinLastPlace(made.toString(), typed.toString(), reading.places);

/** Titles without any of these, in small letters, ask for nothing that can be read. */
const MAY_ASK = /\d|entro|almeno|non |inferior|superior|minor|maggior|minim|massim|null[oaie]|zero|pari a/;

/** The target an indicator's title says, to be shown beside a degree that did not need it. */
export function targetInWordsOf(title: string): AssessedTarget | null {
  const target = MAY_ASK.test(lowered(title)) ? targetInTitle(title) : null;
  return target && assessedTarget(target);
}

const UNDECIDED = { better: null, recomputed: null, asks: null } as const;

/** Cells without a figure; what is wrong with them is recognition's to say. */
const UNREAD = new Set<TypedCell['reading']['kind']>(['empty', 'error', 'bad-number']);

/** A typed degree is the figure; what target and result give beside it is kept where both are plain numbers. */
function typedAssessment(
  degree: Expression,
  evidence: TypedCell,
  target: Target | null,
  indicator: IndicatorFacts,
  settings: Settings,
): Assessment {
  const inDegrees = evidence === indicator.achievement;
  const second =
    inDegrees && indicator.result && target
      ? compared(indicator.result, target, indicator, settings)
      : 'to-assess';
  const figures = typeof second === 'string' ? null : second;
  return {
    expression: degree,
    status: 'measured',
    rule: 'typed-percentage',
    better: figures?.better ?? null,
    asks: null,
    recomputed: figures?.status === 'measured' ? figures.expression : null,
    target: target && assessedTarget(target),
    result: assessedResult(inDegrees ? resultBeside(indicator) : evidence, target),
  };
}

/** What was reached, where a cell of its own says it beside the degree; else the degree is all there is. */
const resultBeside = ({ achievement, result }: IndicatorFacts): TypedCell | null =>
  result && result.reading.kind !== 'empty' ? result : achievement;

/** The cell that speaks: the degree of achievement, or the result where the degree is blank, only words, or none. */
function evidenceOf({ achievement, result }: IndicatorFacts): TypedCell | null {
  const silent =
    !achievement || SAY_NO_DEGREE.has(achievement.reading.kind) || isBelowZero(achievement.reading);
  return silent && result && result.reading.kind !== 'empty' ? result : (achievement ?? result);
}

const SAY_NO_DEGREE: ReadonlySet<TypedCell['reading']['kind']> = new Set(['empty', 'words']);

/** A negative number is a degree of nothing; where the result has no cell of its own, it is the result. */
export const isBelowZero = (reading: TypedCell['reading']): boolean =>
  reading.kind === 'number' && decimal(reading.value).lessThan(0);

/** Bare numbers from here up, in a column of degrees, are points whatever the indicator asks. */
const SURELY_POINTS = 20;
/** Bare whole numbers below are counts ("1" seminar), not degrees. */
const HARDLY_POINTS = 10;

/** The degree a cell states beyond doubt: a percentage, or bare points in a column of degrees. */
function statedDegree(cell: TypedCell, indicator: IndicatorFacts, inCell: Target | null): Expression | null {
  const { reading } = cell;
  const inDegrees = cell === indicator.achievement;
  if (reading.kind === 'words' && inDegrees && !inCell) return shareOf(cell);
  if (reading.kind !== 'number' || isBelowZero(reading)) return null;
  if (reading.unit === 'percent') return inDegrees || !inCell ? cellExpression(cell, reading.value) : null;
  const value = decimal(reading.value);
  const points = value.isZero() || value.greaterThanOrEqualTo(SURELY_POINTS);
  return inDegrees && reading.unit === null && points ? cellExpression(cell, reading.value) : null;
}

/** "12 su 15 (80%)" in a column of degrees. */
function shareOf(cell: TypedCell): Expression | null {
  const share = shareIn(cell.text);
  return share && percentOf(readingOf(cell, share.part), constant(share.whole));
}

/**
 * A smaller bare number in a column of degrees is one only if it can be no count: a bare `1` is not 1%, it is to be
 * read against the indicator's target.
 */
function likelyDegree(
  cell: TypedCell,
  { achievement }: IndicatorFacts,
  target: Target | null,
): Expression | null {
  const { reading } = cell;
  if (cell !== achievement || reading.kind !== 'number' || reading.unit !== null) return null;
  const value = decimal(reading.value);
  const asksCount = !!target?.number && target.number.unit !== 'percent';
  const isCount = value.lessThanOrEqualTo(1) || (value.isInteger() && value.lessThan(HARDLY_POINTS));
  return asksCount || isCount ? null : cellExpression(cell, reading.value);
}

/** Result against target, or the rule that says why they cannot be compared. */
function compared(
  result: TypedCell,
  target: Target | null,
  { title, year, better = null }: IndicatorFacts,
  settings: Settings,
): Compared | IndicatorRule {
  if (result.reading.kind === 'yes-no') {
    if (target && target.yesNo === null && target.unread !== 'words') return 'unit-mismatch';
    return againstYesNo(result, result.reading.value, target?.yesNo ?? true);
  }
  if (target?.unread) return target.unread === 'past' ? 'target-past' : 'target-unread';
  const number = numberIn(result, unitAsked(target));
  if (number && target?.number)
    return (
      againstNumber(result, number, target, target.number, { title, better }, settings) ?? notCompared(target)
    );
  if (number && target?.interval)
    return againstInterval(result, number, target.interval, settings) ?? 'unit-mismatch';
  const deadline = deadlineIn(result);
  if (deadline) {
    if (target?.deadline) return againstDeadline(result, deadline, target.deadline, year);
    if (result.reading.kind === 'deadline') return target ? 'unit-mismatch' : 'missing-target';
  }
  if (!number) return 'to-assess';
  return target ? withoutNumber(number) : 'missing-target';
}

/** A level against a change needs the figure of the year before. */
const notCompared = ({ number }: Target): IndicatorRule => (number?.change ? 'target-past' : 'unit-mismatch');

/** A bare 1 against a deadline says that something was done, not when: someone has to say what it is worth. */
const withoutNumber = ({ unit }: CellNumber): 'to-assess' | 'unit-mismatch' =>
  unit === null ? 'to-assess' : 'unit-mismatch';
