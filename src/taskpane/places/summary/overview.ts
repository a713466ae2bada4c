import type { DecimalText } from '../../../domain/decimal';
import type { Published } from '../../../domain/figure';
import type { Settings } from '../../../domain/settings';
import type { Finding, Severity } from '../../../checks/finding';
import type { Measures } from '../../../model/measures';
import type { PerformanceModel } from '../../../model/model';
import type { Shown } from './rows';
import { achievementStanding, budgetStanding } from './standing';

export interface HeadFigure extends Shown {
  readonly published: Published | null;
}

/** The body at a glance. */
export interface Overview {
  /** Node to open for more; `null` when the workbook has no objectives of the body. */
  readonly node: string | null;
  readonly achievement: HeadFigure | null;
  readonly use: HeadFigure | null;
  readonly actual: DecimalText | null;
  readonly updated: DecimalText | null;
}

/** The achievement and the use of budget of the body itself. */
export function overview(
  model: PerformanceModel,
  measures: Measures,
  thresholds: Settings['thresholds'],
): Overview {
  const entity = model.nodes.find(({ level, parent }) => level === 'entity' && parent === null);
  const measure = entity && measures.nodes.get(entity.id);
  const achievement = measure?.achievement ?? null;
  const { use = null, actual = null, updated = null } = measures.whole ?? {};
  return {
    node: entity?.id ?? null,
    achievement: achievement && {
      value: achievement.figure.value,
      standing: achievementStanding(achievement, thresholds),
      published: achievement.figure.published,
    },
    use: use && {
      value: use.value,
      standing: budgetStanding(use.exact, entity?.period.quarter ?? null),
      published: use.published,
    },
    actual: actual?.value ?? null,
    updated: updated?.value ?? null,
  };
}

/** Findings that nobody has explained yet, by severity. */
export function openFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counted = { error: 0, warning: 0, info: 0 };
  for (const { severity, accepted } of findings) if (accepted === null) counted[severity] += 1;
  return counted;
}
