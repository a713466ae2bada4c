import { type DecimalText } from '../domain/decimal';
import type { AchievementMeasure } from '../model/measures';
import type { FigureCell, NodeFact, ReadCell } from '../facts/facts';

/** The achievement a row prints for its node, points: its own result, or the figure of its percentage column. */
export function publishedAchievement({ printedResult, achievement }: NodeFact): FigureCell | null {
  return printedResult ?? (achievement && pointsOf(achievement));
}

/** A percentage as typed, points; `null` for counts, months, words, N.C. and empty cells. */
export function pointsOf({ ref, text, reading }: ReadCell): FigureCell | null {
  if (reading.kind !== 'number' || (reading.unit !== null && reading.unit !== 'percent')) return null;
  const { value, places } = reading;
  return { ref, text, value, places, raw: null, factor: '1' };
}

/** The figure when every indicator that counts has one; a partial one proves nothing. */
export const settledExact = (measure: AchievementMeasure | null | undefined): DecimalText | null =>
  measure && (measure.status === 'measured' || measure.status === 'inferred') ? measure.figure.exact : null;
