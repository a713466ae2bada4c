import type { TableStatus } from '../../facts/recognised';
import { ACCEPTED } from './judge';

/** Below this confidence a table was taken with little more than what its kind cannot do without. */
const CERTAIN = 0.6;

/** How far a table may be relied on: certain, probable (its figures are used, and people are asked), unknown. */
export function bandOf(confidence: number): TableStatus {
  if (confidence < ACCEPTED) return 'unknown';
  return confidence >= CERTAIN ? 'certain' : 'probable';
}
