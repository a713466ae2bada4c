import type { FillState } from '../../state';
import type { Gap } from './gaps';

/**
 * The gap to go to from the present one. A present one that was filled in meanwhile is gone from the list: the next is
 * then the one that stands in its place.
 * @returns `null` at either end
 */
export function stepFrom(
  gaps: readonly Gap[],
  { current, index }: Pick<FillState, 'current' | 'index'>,
  by: 1 | -1,
): Gap | null {
  if (current === null) return by === 1 ? (gaps[0] ?? null) : null;
  const at = gaps.findIndex(({ key }) => key === current);
  if (at >= 0) return gaps[at + by] ?? null;
  return gaps[by === 1 ? index : index - 1] ?? null;
}
