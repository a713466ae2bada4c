import type { DecimalText } from './decimal';
import type { Unit } from './reading';

/** Units that are one another's multiples, each with its worth in the smallest of its family. */
const FAMILIES: readonly Partial<Record<Unit, DecimalText>>[] = [
  { euro: '1', 'thousand-euro': '1000', 'million-euro': '1000000' },
  { hours: '1', days: '24' },
  { minutes: '1', hours: '60' },
  { months: '1', years: '12' },
  { count: '1', score: '1' },
];

/**
 * What both figures must be multiplied by to be compared; `null` when their units cannot be (days and minutes).
 * A figure without a unit takes the other's.
 */
export function commonUnit(
  left: Unit | null,
  right: Unit | null,
): { readonly left: DecimalText; readonly right: DecimalText } | null {
  if (left === null || right === null || left === right) return { left: '1', right: '1' };
  for (const family of FAMILIES) {
    const [first, second] = [family[left], family[right]];
    if (first !== undefined && second !== undefined) return { left: first, right: second };
  }
  return null;
}
