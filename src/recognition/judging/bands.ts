import type { TableStatus } from '../../facts/recognised';
import { ACCEPTED } from './judge';

/** From this confidence on a kind is relied on. */
const CERTAIN = 0.8;

/**
 * How far a table's kind may be relied on: certain, probable (its figures are used, and people are asked), unknown. The
 * confidences of all that a table may be make one: a second kind that comes near leaves none certain.
 */
export function bandOf(confidence: number): TableStatus {
  if (confidence < ACCEPTED) return 'unknown';
  return confidence >= CERTAIN ? 'certain' : 'probable';
}
