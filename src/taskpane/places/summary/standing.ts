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

/** How much of the budget is spent; beyond the whole of it somebody should look. */
export function budgetStanding(points: DecimalText | null, thresholds: Thresholds): Standing {
  if (points !== null && decimal(points).greaterThan(100)) return 'watch';
  return pointsStanding(points, thresholds);
}

/** Points against the thresholds: from `good` on track, from `fair` to be watched, below late. */
export function pointsStanding(points: DecimalText | null, { good, fair }: Thresholds): Standing {
  if (points === null) return 'not-computable';
  const value = decimal(points);
  if (value.greaterThanOrEqualTo(good)) return 'on-track';
  return value.greaterThanOrEqualTo(fair) ? 'watch' : 'late';
}
