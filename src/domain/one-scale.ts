import type { CellNumber } from './achievement-cells';
import type { NumberTarget } from './achievement-target';
import { commonUnit } from './comparable-units';
import { type DecimalText, decimal } from './decimal';
import type { Unit } from './reading';

/** A figure as it is to be set against another. */
export interface Side {
  /** In the common unit. */
  readonly value: DecimalText;
  readonly unit: Unit | null;
  /** What the figure as read is multiplied by; of a share, after it was made a percentage. */
  readonly factor: DecimalText;
  /** A share that counts as a percentage: what its part is divided by. */
  readonly whole: DecimalText | null;
}

interface OneScale {
  readonly result: Side;
  readonly target: Side;
  /** Neither had to be scaled. */
  readonly asTheyStand: boolean;
}

type Figure = Pick<NumberTarget, 'value' | 'unit' | 'whole'>;

/** Result and target in one unit; `null` when nothing makes them one. */
export function onOneScale(result: CellNumber, target: NumberTarget): OneScale | null {
  const [left, right] = [sideOf(result, target), sideOf(target, result)];
  const unit = commonUnit(left.unit, right.unit);
  if (!unit) return null;
  const bare = barePercent(left, right);
  if (bare === 'count') return null;
  const both = bare ?? { left: unit.left, right: unit.right };
  return {
    result: scaled(left, both.left),
    target: scaled(right, both.right),
    asTheyStand: both.left === both.right,
  };
}

/** A share beside a percentage or another share is a percentage; beside a number within its whole, its part. */
function sideOf({ value, unit, whole }: Figure, other: Figure): Omit<Side, 'factor'> {
  const part = { value, unit, whole: null };
  if (whole === null) return part;
  const percent = {
    value: decimal(value).div(whole).times(100).toString(),
    unit: 'percent',
    whole,
  } as const;
  if (other.whole !== null || other.unit === 'percent') return percent;
  const beside = decimal(other.value);
  const isFraction = beside.lessThan(1) && !beside.isInteger();
  return isFraction || beside.greaterThan(whole) ? percent : part;
}

/** Below this share of the other a bare number is not in its points. */
const FAR = 0.05;
/** From so many points on a bare 1 beside them is a count, not 1%. */
const SURELY_POINTS = 20;

/**
 * A bare number beside a percentage is in points, or a fraction where only that is near: 0,925 beside 90%. A bare 1
 * may be either, or a count.
 */
function barePercent(
  left: Omit<Side, 'factor'>,
  right: Omit<Side, 'factor'>,
): { readonly left: DecimalText; readonly right: DecimalText } | 'count' | null {
  const leftBare = left.unit === null && right.unit === 'percent';
  if (!leftBare && !(right.unit === null && left.unit === 'percent')) return null;
  const [bare, percent] = leftBare ? [left, right] : [right, left];
  const [value, points] = [decimal(bare.value).abs(), decimal(percent.value).abs()];
  if (value.equals(1) && points.greaterThanOrEqualTo(SURELY_POINTS)) return 'count';
  const isFraction = !value.isInteger() && value.lessThan(points.times(FAR)) && value.lessThan(2);
  if (!isFraction) return null;
  return leftBare ? { left: '100', right: '1' } : { left: '1', right: '100' };
}

const scaled = (side: Omit<Side, 'factor'>, factor: DecimalText): Side => ({
  ...side,
  factor,
  value: factor === '1' ? side.value : decimal(side.value).times(factor).toString(),
});
