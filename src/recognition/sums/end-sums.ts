import { type Decimal, decimal } from '../../domain/decimal';
import type { FigureCell } from '../../facts/facts';

/** The figures from one place of a column to its end, added up. */
export interface EndSum {
  readonly sum: Decimal;
  /** Half a unit in the last place of each part: what their rounding can account for. */
  readonly slack: Decimal;
  /** Place of the part after the first. */
  readonly next: number;
}

/** The sums from every place on, at the cost of one pass; `lengths` says how many figures each part takes up. */
export function endSums(
  figures: readonly FigureCell[],
  lengths: readonly number[] = figures.map(() => 1),
): readonly EndSum[] {
  const sums: EndSum[] = [];
  for (let at = figures.length - 1; at >= 0; at--) {
    const { value } = figures[at]!;
    const next = at + lengths[at]!;
    const rest = sums[next];
    const slack = halfUnit(figures[at]!);
    sums[at] = {
      sum: rest ? rest.sum.plus(decimal(value)) : decimal(value),
      slack: rest ? rest.slack.plus(slack) : slack,
      next,
    };
  }
  return sums;
}

export const halfUnit = ({ places }: FigureCell): Decimal => decimal(`5e${-places - 1}`);

/** A component alone is no sum. */
const LEAST_COMPONENTS = 2;

/** How many figures each takes up with the components below it that add up to it: 1 without any. */
export function withComponents(figures: readonly FigureCell[]): readonly number[] {
  const endings = new Map<string, number[]>();
  const before: Decimal[] = [decimal(0)];
  figures.forEach(({ value }, at) => {
    const running = before[at]!.plus(decimal(value));
    before.push(running);
    const key = running.toString();
    endings.set(key, [...(endings.get(key) ?? []), at + 1]);
  });
  return figures.map(({ value }, at) => {
    const whole = decimal(value);
    if (whole.isZero()) return 1;
    const wanted = endings.get(before[at + 1]!.plus(whole).toString());
    const end = wanted?.find((each) => each > at + LEAST_COMPONENTS);
    return end === undefined ? 1 : end - at;
  });
}
