import { type DecimalText, decimal } from '../../../domain/decimal';
import type { Settings } from '../../../domain/settings';
import type { AchievementMeasure } from '../../../model/measures';
import type { Standing } from '../../state';

type Thresholds = Settings['thresholds'];

/**
 * How a node that has a figure stands; of a node measured by itself, whether somebody still has to confirm it. A figure
 * of part of what it should hold is neither good nor late: it says that it is of part (pane.md, "Signals").
 */
export function achievementStanding(
  { figure, status, of }: AchievementMeasure,
  thresholds: Thresholds,
): Standing {
  const single = of <= 1;
  if (status === 'to-assess' && (single || figure.exact === null)) return 'to-confirm';
  if (status === 'inferred' && single) return 'to-confirm';
  if (figure.exact !== null && (status === 'partial' || status === 'to-assess')) return 'partial';
  return pointsStanding(figure.exact, thresholds);
}

/**
 * How much of the budget is spent, on a scale of its own (method.md, "Money"): little is no delay, it is unspent; beyond
 * the whole of it comes first. Within the year, against the quarters that are over.
 * @param quarter the last one that the figure tells of; `null` where it is of the whole year
 */
export function budgetStanding(points: DecimalText | null, quarter: number | null): Standing {
  if (points === null) return 'not-computable';
  const spent = decimal(points);
  if (spent.greaterThan(100)) return 'over-budget';
  return spent.greaterThanOrEqualTo(quarter === null ? 100 : quarter * 25) ? 'in-step' : 'part-spent';
}

/** Points against the thresholds: from `good` on track, from `fair` to be watched, below late. */
export function pointsStanding(points: DecimalText | null, { good, fair }: Thresholds): Standing {
  if (points === null) return 'not-computable';
  const value = decimal(points);
  if (value.greaterThanOrEqualTo(good)) return 'on-track';
  return value.greaterThanOrEqualTo(fair) ? 'watch' : 'late';
}
