import type { AmountFact } from '../facts/facts';
import type { PlacedFact } from './model';

/** An amount and the table it stands in. */
export interface PlacedAmount {
  readonly fact: AmountFact;
  readonly table: number;
  readonly year: number;
}

/** The amounts of the statements that have a year, their own or the model's. */
export interface Amounts {
  /** Those that ratios and shares are made of: of a year that has an outturn no forecast, of two columns the better. */
  readonly speaking: readonly PlacedAmount[];
  /** The others: forecasts of a year that is over, earlier states of it. */
  readonly aside: readonly PlacedAmount[];
}

export function placedAmounts(facts: readonly PlacedFact[], modelYear: number | null): Amounts {
  const amounts = facts.flatMap(({ fact, table }): readonly PlacedAmount[] => {
    if (fact.type !== 'amount') return [];
    const year = fact.year ?? modelYear;
    return year === null ? [] : [{ fact, table, year }];
  });
  const place = ({ fact, year }: PlacedAmount): string => `${fact.statement} ${year}`;
  const outturns = new Set(
    amounts
      .filter(({ fact }) => !fact.planned && !fact.aside && fact.amount !== null)
      .map((each) => place(each)),
  );
  const isSpeaking = (each: PlacedAmount): boolean =>
    !each.fact.aside && (!each.fact.planned || !outturns.has(place(each)));
  return {
    speaking: amounts.filter(isSpeaking),
    aside: amounts.filter((each) => !isSpeaking(each)),
  };
}

/**
 * The rows that add up to a statement's total in a year: those of the table that has most of them, for the same
 * revenue in two tables counts once. Empty when fewer than `least` rows are there to trust.
 */
export function rowsOf(
  amounts: readonly PlacedAmount[],
  statement: AmountFact['statement'],
  year: number,
  least = 1,
): readonly PlacedAmount[] {
  const tables = new Map<number, PlacedAmount[]>();
  for (const each of amounts) {
    const { fact, table } = each;
    const counts =
      fact.statement === statement &&
      each.year === year &&
      fact.amount !== null &&
      !fact.isTotal &&
      !fact.component &&
      fact.institutionalFunction === null;
    if (!counts) continue;
    const held = tables.get(table);
    if (held) held.push(each);
    else tables.set(table, [each]);
  }
  let most: readonly PlacedAmount[] = [];
  for (const rows of tables.values()) if (rows.length > most.length) most = rows;
  return most.length >= least ? most : [];
}
