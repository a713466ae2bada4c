import { type Decimal, decimal, sum } from '../domain/decimal';
import type { FigureCell } from '../facts/facts';
import type { ModelNode } from './model';

/** What a node holds: its row's amount or the sum of those below, in euro, and the sheet that says so. */
export interface Held {
  readonly node: ModelNode;
  readonly value: Decimal;
  readonly sheet: string;
}

/**
 * The nodes right under the whole body whose money makes the body's. Where sheets break the same money down in ways that
 * nothing joins (by area here, by project there) it counts once: that of the sheet whose sum is the body's own figure, of
 * the first where the body has none and two sheets come to the same. Different sums are parts of the body, and add up.
 */
export function heldOnce(held: readonly Held[], own: FigureCell | null): readonly Held[] {
  const bySheet = new Map<string, Held[]>();
  for (const each of held) bySheet.set(each.sheet, [...(bySheet.get(each.sheet) ?? []), each]);
  if (bySheet.size < 2) return held;
  const groups = [...bySheet.values()].map((of) => ({ of, total: sum(of.map(({ value }) => value)) }));
  if (own) {
    const whole = groups.find(({ total }) => total.equals(decimal(own.value)) && !total.isZero());
    return whole ? whole.of : held;
  }
  const first = groups.filter(
    ({ total }, at) => total.isZero() || !groups.slice(0, at).some((before) => before.total.equals(total)),
  );
  return first.flatMap(({ of }) => of);
}
