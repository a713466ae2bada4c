import { type Expression, percentOf, sumOf } from '../domain/expression';
import { type Figure, figure } from '../domain/figure';
import type { AmountFact } from '../facts/facts';
import { type PlacedAmount, rowsOf } from './amounts';
import { leaf } from './leaf';
import type { StatementMeasure } from './measures';
import { publishedFigure } from './published';
import { type Quantities, opposite } from './quantities';
import { claim } from './slugs';

/** Statements whose composition the report prints, and the quantity that is their whole; by rows where there is none. */
const WHOLES: Partial<Record<AmountFact['statement'], string | null>> = {
  revenues: 'current-revenues',
  costs: 'current-costs',
  'economic-interventions': null,
};

/** Every amount of the statements once, with its share of the whole; amounts and printed shares may stand in two tables. */
export function measureStatements(
  amounts: readonly PlacedAmount[],
  quantities: Quantities,
): readonly StatementMeasure[] {
  const taken = new Set<string>();
  const wholes = new Map<string, Whole | null>();
  const wholeOf = ({ fact, year }: PlacedAmount): Whole | null => {
    const key = `${fact.statement} ${year}`;
    const known = wholes.get(key);
    if (known !== undefined) return known;
    const whole = statementWhole(fact.statement, year, amounts, quantities);
    wholes.set(key, whole);
    return whole;
  };
  return merged(amounts).map((each) => ({
    fact: each.fact,
    share: shareOf(each, wholeOf(each), (id) => claim(id, taken)),
  }));
}

function statementWhole(
  statement: AmountFact['statement'],
  year: number,
  amounts: readonly PlacedAmount[],
  quantities: Quantities,
): Whole | null {
  const quantity = WHOLES[statement];
  const found = quantity ? quantities.find(quantity, year) : null;
  if (found?.expression) return { expression: found.expression, turned: found.turned ?? false };
  const rows = rowsOf(amounts, statement, year, 2);
  if (rows.length === 0) return null;
  const expression = sumOf(rows.flatMap(({ fact }) => (fact.amount ? [leaf(fact.amount)] : [])));
  return { expression, turned: false };
}

/** What a statement's rows are shares of; `turned` when its cells hold negatives for costs. */
interface Whole {
  readonly expression: Expression;
  readonly turned: boolean;
}

function shareOf(
  { fact, year }: PlacedAmount,
  whole: Whole | null,
  idOf: (id: string) => string,
): Figure | null {
  const { statement, item, institutionalFunction, amount } = fact;
  const published = publishedFigure(fact.share);
  const composed = statement in WHOLES && institutionalFunction === null && amount !== null && whole !== null;
  if (!published && !composed) return null;
  const part = amount && (whole?.turned ? opposite(leaf(amount)) : leaf(amount));
  return figure({
    id: idOf(`composition:${[statement, item, ...(institutionalFunction ?? [])].join(':')}:${year}`),
    rule: 'composition',
    expression: part && whole ? percentOf(part, whole.expression) : sumOf([]),
    places: 1,
    published,
  });
}

/**
 * One fact an item and year: the first that has the amount, with the share that another table may print. Two rows of
 * one table that go by one item stay two.
 */
function merged(amounts: readonly PlacedAmount[]): readonly PlacedAmount[] {
  const byItem = new Map<string, PlacedAmount[]>();
  for (const each of amounts) {
    const { statement, item, institutionalFunction } = each.fact;
    const key = `${statement} ${item} ${institutionalFunction} ${each.year}`;
    const held = byItem.get(key) ?? [];
    byItem.set(key, held);
    const other = held.findIndex((known) => isSame(known, each));
    const known = held[other];
    if (known) held[other] = joined(known, each);
    else held.push({ ...each, fact: { ...each.fact, year: each.year } });
  }
  return [...byItem.values()].flat();
}

const isSame = (held: PlacedAmount, other: PlacedAmount): boolean =>
  held.table !== other.table ||
  (held.fact.label === other.fact.label && (held.fact.amount === null || other.fact.amount === null));

const joined = (held: PlacedAmount, other: PlacedAmount): PlacedAmount => ({
  ...held,
  fact: {
    ...held.fact,
    amount: held.fact.amount ?? other.fact.amount,
    share: held.fact.share ?? other.fact.share,
  },
});
