import { type Expression, meanOf, productOf, quotient, sumOf } from '../domain/expression';
import { type Published, figure } from '../domain/figure';
import type { FigureRule } from '../domain/rules';
import type { FigureCell } from '../facts/facts';
import { type Part, combinedStatus } from './combine-status';
import { leaf } from './leaf';
import type { AchievementMeasure, Coverage } from './measures';

/** One of the achievements a mean is made of, with its weight where the table has one. */
export interface Weighed {
  readonly achievement: AchievementMeasure;
  readonly weight: FigureCell | null;
}

export interface MeanFacts {
  readonly id: string;
  readonly parts: readonly Weighed[];
  /** Parts that should be among them and that the workbook gives nothing of: they count as missing. */
  readonly missing?: number;
  /** Rule of an unweighted mean. */
  readonly rule: FigureRule;
  readonly published?: Published | null;
}

/** Mean of achievements, weighted when all have a weight; a weight of nothing takes its part out. `null` of no parts. */
export function meanAchievement({
  id,
  parts,
  missing = 0,
  rule,
  published = null,
}: MeanFacts): AchievementMeasure | null {
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
    status: combinedStatus([
      ...counting.map(({ achievement: { status, figure: of } }) => ({ status, hasValue: of.exact !== null })),
      ...Array.from({ length: missing }, () => NOTHING_SAID),
    ]),
    counted: valued.length,
    of: counting.length + missing,
    below: coverageBelow(counting, missing),
    recomputed: null,
    overrides: [...new Set(valued.flatMap(({ achievement }) => achievement.overrides))],
  };
}

/** What the parts cover together; a part that is missing altogether is one that says nothing. */
function coverageBelow(parts: readonly Weighed[], missing: number): Coverage {
  const each = parts.map(({ achievement }) => achievement.below ?? achievement);
  const total = (of: (coverage: Coverage) => number): number => each.reduce((all, one) => all + of(one), 0);
  return { counted: total(({ counted }) => counted), of: total(({ of }) => of) + missing };
}

const NOTHING_SAID: Part = { status: 'no-data', hasValue: false };

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
