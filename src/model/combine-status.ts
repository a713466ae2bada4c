import type { AchievementStatus } from './measures';

/** What counts of an achievement when a node is the mean of others. */
export interface Part {
  readonly status: AchievementStatus;
  readonly hasValue: boolean;
}

/**
 * The status of a mean: words to assess come first, then what is missing, then what was inferred. N.C. and N.D. do
 * not count; where nothing has a figure, the reason is what nothing has.
 */
export function combinedStatus(parts: readonly Part[]): AchievementStatus {
  const has = (status: AchievementStatus): boolean => parts.some((part) => part.status === status);
  if (has('to-assess')) return 'to-assess';
  if (!parts.some(({ hasValue }) => hasValue)) return has('no-data') ? 'no-data' : 'not-computable';
  if (has('no-data') || has('partial')) return 'partial';
  return has('inferred') ? 'inferred' : 'measured';
}
