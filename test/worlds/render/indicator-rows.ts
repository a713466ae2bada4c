import { Decimal } from 'decimal.js';
import { claim, type Claim, type Mistake, type Subject } from '../claims';
import type { PercentStyle } from '../dimensions/numbers';
import {
  documentValue,
  type Habit,
  targetInWords,
  type TargetStyle,
  writeQuantity,
  writeTarget,
} from '../dimensions/results';
import type { Draw } from '../draw';
import type { Indicator } from '../indicators';
import type { Site } from '../site';
import { plain, rounded } from '../truth';
import { UNIT_NAMES } from '../words/units';
import type { Put } from './grid';

/** How one table tells its indicators. */
export interface IndicatorLook {
  readonly habit: Habit;
  /** `null` when the target stands in the indicator's words. */
  readonly target: TargetStyle | null;
  /** `null` when no degree is printed. */
  readonly degree: PercentStyle | null;
  readonly result: boolean;
  readonly unitColumn: boolean;
  /** A first target and a changed one side by side. */
  readonly changed: boolean;
}

/** The cells of one indicator and what they claim. */
export interface IndicatorCells {
  readonly title: Put;
  readonly unit: Put | null;
  readonly comparator: Put | null;
  readonly target: Put | null;
  /** The changed target, where the table has a column for it. */
  readonly changed: Put | null;
  readonly result: Put | null;
  readonly degree: Put | null;
  readonly achievement: Claim;
  /** The degree that counts above: the printed one where there is one. */
  readonly counts: Decimal | null;
}

const DOCUMENT_UNIT: Readonly<Record<string, string>> = {
  percent: 'percent',
  days: 'days',
  minutes: 'minutes',
  hours: 'hours',
};

export function indicatorCells(
  draw: Draw,
  indicator: Indicator,
  subject: Subject,
  look: IndicatorLook,
  plant: Site['plant'],
): IndicatorCells {
  const { thing, target, result, degree, firstTarget } = indicator;
  const fault = faultOf(indicator, look, draw, plant);
  const mark = fault ? { spoilt: true } : {};
  const unit = DOCUMENT_UNIT[thing.unit];
  const counts = degree && look.degree ? look.degree.seen(degree) : degree;
  const achievement = claim('achievement', subject, counts && plain(rounded(counts, 2)), mark);
  const quantity = target.kind === 'interval' || target.kind === 'in-words' ? null : target;
  const inUnit = unit === undefined ? {} : { unit };
  const ofTarget = quantity && claim('target', subject, documentValue(quantity), inUnit);
  const targetClaims = ofTarget ? [ofTarget, achievement] : [achievement];
  const gap = 'words' in result;
  const ofResult = claim('result', subject, gap ? null : documentValue(result), { ...inUnit, ...mark });
  const written = look.target === null ? null : writeTarget(draw, indicator, target, look.target, look.habit);
  const doubtful = target.kind === 'in-words';
  return {
    title: {
      value:
        look.target === null
          ? `${indicator.title}${targetInWords(draw, indicator, look.habit)}`
          : indicator.title,
      claims: [achievement],
    },
    unit: look.unitColumn ? { value: UNIT_NAMES[thing.unit] } : null,
    comparator:
      look.target === 'own column' && target.kind === 'number'
        ? { value: indicator.comparison, claims: ofTarget ? [ofTarget] : [] }
        : null,
    target:
      written === null || look.target === null
        ? null
        : firstTarget
          ? writeTarget(draw, indicator, firstTarget, look.target, look.habit)
          : { ...written, claims: targetClaims, doubtful },
    changed: firstTarget && written ? { ...written, claims: targetClaims } : null,
    result: resultCell(draw, indicator, look, [ofResult, achievement], fault),
    degree: degreeCell(indicator, look, achievement, fault),
    achievement,
    counts,
  };
}

/** At most one mistake in an indicator's cells, where its figures let it be seen. */
function faultOf(
  { degree, result, target }: Indicator,
  look: IndicatorLook,
  draw: Draw,
  plant: Site['plant'],
): Mistake | null {
  const measured = degree !== null && look.result && look.target !== null && target.kind === 'number';
  if (!measured || result.kind !== 'number') return null;
  const kinds = look.degree
    ? ['wrong degree', 'degree a hundredfold', 'a word for a result', 'result blanked']
    : ['a word for a result', 'result blanked'];
  return plant(draw.pick(kinds), 0.04);
}

function resultCell(
  draw: Draw,
  { thing, result }: Indicator,
  look: IndicatorLook,
  claims: readonly Claim[],
  fault: Mistake | null,
): Put | null {
  if (!look.result) return null;
  if ('words' in result) return { value: result.words, claims, doubtful: true };
  if (fault?.kind === 'a word for a result')
    return { value: draw.pick(['vedi nota', '#RIF!', 'da verificare']), mistake: fault };
  if (fault?.kind === 'result blanked') return { value: null, mistake: fault };
  return { ...writeQuantity(draw, thing, result, look.habit), claims, ...(fault ? { near: [fault] } : {}) };
}

function degreeCell(
  { degree, result }: Indicator,
  look: IndicatorLook,
  achievement: Claim,
  fault: Mistake | null,
): Put | null {
  if (!look.degree) return null;
  if (degree === null) {
    const words = !look.result && 'words' in result && result.kind === 'not-counted' ? result.words : null;
    return { value: words, claims: [achievement], doubtful: true };
  }
  const claims = [achievement];
  if (fault?.kind === 'degree a hundredfold')
    return { ...look.degree.write(Decimal.max(degree, 1).times(100)), mistake: fault };
  if (fault?.kind === 'wrong degree')
    return { ...look.degree.write(degree.gt(50) ? degree.minus(13) : degree.plus(13)), mistake: fault };
  return { ...look.degree.write(degree), claims, ...(fault ? { near: [fault] } : {}) };
}

/** Mean of what counts, weighted where there are weights; exact. */
export function meanOf(
  parts: readonly { readonly counts: Decimal | null; readonly weight: Decimal | null }[],
): Decimal | null {
  const counted = parts.filter((part) => part.counts !== null);
  if (counted.length === 0) return null;
  const weightOf = (weight: Decimal | null): Decimal => weight ?? new Decimal(1);
  const whole = counted.reduce((sum, { weight }) => sum.plus(weightOf(weight)), new Decimal(0));
  if (whole.isZero()) return null;
  return counted
    .reduce((sum, { counts, weight }) => sum.plus(counts!.times(weightOf(weight))), new Decimal(0))
    .div(whole);
}
