import type { NodeFact } from '../facts/facts';
import { saysSomething } from './live-periods';
import type { PlacedFact } from './model';

/** One degree of 0% alone may well be true. */
const MANY = 2;

/** Sheets whose every degree and result is blank or zero: nobody has filled them in yet (method.md: not 0%). */
export function blankSheets(facts: readonly PlacedFact[]): ReadonlySet<string> {
  const cells = new Map<string, { held: number; said: number }>();
  for (const { fact } of facts) {
    if (fact.type !== 'node' || (!fact.achievement && !fact.result)) continue;
    const count = cells.get(sheetOf(fact)) ?? { held: 0, said: 0 };
    cells.set(sheetOf(fact), count);
    count.held += 1;
    if (saysSomething(fact.achievement) || saysSomething(fact.result)) count.said += 1;
  }
  return new Set(
    [...cells].filter(([, { held, said }]) => held >= MANY && said === 0).map(([sheet]) => sheet),
  );
}

export const sheetOf = ({ named }: NodeFact): string => named[0]?.sheet ?? '';
