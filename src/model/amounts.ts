import type { AmountFact } from '../facts/facts';
import type { PlacedFact } from './model';

/** An amount and the table it stands in. */
export interface PlacedAmount {
  readonly fact: AmountFact;
  readonly table: number;
  readonly year: number;
}

/** Every amount of the statements that has a year, its own or the model's; of a year that has an outturn no forecast. */
export function placedAmounts(
  facts: readonly PlacedFact[],
  modelYear: number | null,
): readonly PlacedAmount[] {
  const amounts = facts.flatMap(({ fact, table }): readonly PlacedAmount[] => {
    if (fact.type !== 'amount') return [];
    const year = fact.year ?? modelYear;
    return year === null ? [] : [{ fact, table, year }];
  });
  const place = ({ fact, year }: PlacedAmount): string => `${fact.statement} ${year}`;
  const outturns = new Set(
    amounts.filter(({ fact }) => !fact.planned && fact.amount !== null).map((each) => place(each)),
  );
  return amounts.filter((each) => !each.fact.planned || !outturns.has(place(each)));
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
