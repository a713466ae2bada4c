/** How sure the recognition is, in words. */
export type Certainty = 'certain' | 'probable' | 'uncertain';

/**
 * Confidence from which a recognition is told as certain, and from which as probable. Below 0.6 a table was taken
 * with little more than what its kind cannot do without (recognition accepts from 0.5).
 */
const CERTAIN = 0.85;
const PROBABLE = 0.6;

export function certaintyOf(confidence: number): Certainty {
  if (confidence >= CERTAIN) return 'certain';
  return confidence >= PROBABLE ? 'probable' : 'uncertain';
}
