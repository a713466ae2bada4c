import { type Expression, meanOf, productOf, quotient, sumOf } from '../domain/expression';
import { type Published, figure } from '../domain/figure';
import type { FigureRule } from '../domain/rules';
import type { FigureCell } from '../facts/facts';
import { combinedStatus } from './combine-status';
import { leaf } from './leaf';
import type { AchievementMeasure } from './measures';

/** One of the achievements a mean is made of, with its weight where the table has one. */
export interface Weighed {
  readonly achievement: AchievementMeasure;
  readonly weight: FigureCell | null;
}

export interface MeanFacts {
  readonly id: string;
  readonly parts: readonly Weighed[];
  /** Rule of an unweighted mean. */
  readonly rule: FigureRule;
  readonly published?: Published | null;
}

/** Mean of achievements, weighted when all have a weight; a weight of nothing takes its part out. `null` of no parts. */
export function meanAchievement({ id, parts, rule, published = null }: MeanFacts): AchievementMeasure | null {
  const counting = parts.filter(({ weight }) => weight === null || Number(weight.value) !== 0);
  if (counting.length === 0) return null;
  const weighted = isWeighted(counting);
  const valued = counting.filter(({ achievement }) => achievement.figure.exact !== null);
  return {
    figure: figure({
      id,
      rule: weighted ? 'weighted-mean' : rule,
      expression: meanExpression(counting, ({ achievement }) => achievement.figure.expression),
      places: 2,
      published,
    }),
    status: combinedStatus(
      counting.map(({ achievement: { status, figure: of } }) => ({ status, hasValue: of.exact !== null })),
    ),
    counted: valued.length,
    of: counting.length,
    recomputed: null,
    overrides: [...new Set(valued.flatMap(({ achievement }) => achievement.overrides))],
  };
}

/** Σ(w·v)/Σw over the parts with a figure, or their plain mean, each part worth what `worth` says. */
export function meanExpression(parts: readonly Weighed[], worth: (part: Weighed) => Expression): Expression {
  if (!isWeighted(parts)) return meanOf(parts.map(worth));
  const valued = parts.flatMap((part) =>
    part.weight && part.achievement.figure.exact !== null
      ? [{ weight: leaf(part.weight), value: worth(part) }]
      : [],
  );
  return quotient(
    sumOf(valued.map(({ weight, value }) => productOf(weight, value))),
    sumOf(valued.map(({ weight }) => weight)),
  );
}

const isWeighted = (parts: readonly Weighed[]): boolean => parts.every(({ weight }) => weight !== null);
