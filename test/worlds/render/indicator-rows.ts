import { Decimal } from 'decimal.js';
import { claim, type Claim, type Subject } from '../claims';
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
}

/** The cells of one indicator and the claims that its holder's mean is made of. */
export interface IndicatorCells {
  readonly title: Put;
  readonly unit: Put | null;
  readonly comparator: Put | null;
  readonly target: Put | null;
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
): IndicatorCells {
  const { thing, target, result, degree } = indicator;
  const unit = DOCUMENT_UNIT[thing.unit];
  const counts = degree && look.degree ? look.degree.seen(degree) : degree;
  const achievement = claim('achievement', subject, counts && plain(rounded(counts, 2)));
  const ofTarget = claim('target', subject, documentValue(target), unit === undefined ? {} : { unit });
  const reached = 'words' in result ? null : result;
  const ofResult = claim(
    'result',
    subject,
    reached && documentValue(reached),
    unit === undefined ? {} : { unit },
  );
  const gap = 'words' in result;
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
        ? { value: indicator.comparison, claims: [ofTarget] }
        : null,
    target:
      look.target === null
        ? null
        : { ...writeTarget(draw, indicator, look.target, look.habit), claims: [ofTarget, achievement] },
    result: !look.result
      ? null
      : reached
        ? { ...writeQuantity(draw, thing, reached, look.habit), claims: [ofResult, achievement] }
        : { value: gap ? result.words : null, claims: [ofResult, achievement], doubtful: true },
    degree: !look.degree
      ? null
      : degree
        ? { ...look.degree.write(degree), claims: [achievement] }
        : {
            value: !look.result && gap && result.kind === 'not-counted' ? result.words : null,
            claims: [achievement],
            doubtful: true,
          },
    achievement,
    counts,
  };
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
