import { fold } from '../domain/text';
import { sum, decimal } from '../domain/decimal';
import type { FigureCell, NodeFact } from '../facts/facts';
import { type PlacedNode, byAuthority } from './placed';
import type { NodeBudget } from './model';

const AMOUNTS = ['initial', 'updated', 'actual'] as const;

/**
 * The money of a node: of the resources table where it has a row there, else of the first row that gives any. A
 * project that one table splits over several rows (a row for each fund that pays for it) has their sum.
 */
export function nodeBudget(placed: readonly PlacedNode[]): NodeBudget | null {
  const first = byAuthority(placed).find(({ fact }) => hasMoney(fact));
  if (!first) return null;
  const rows = splitRows(first, placed);
  if (rows.length === 1) {
    const { initial, updated, actual, use, share } = first.fact;
    return { initial, updated, actual, publishedUse: use, publishedShare: share };
  }
  const [initial, updated, actual] = AMOUNTS.map((amount) => total(rows.flatMap((row) => row[amount] ?? [])));
  return {
    initial: initial ?? null,
    updated: updated ?? null,
    actual: actual ?? null,
    publishedUse: null,
    publishedShare: null,
  };
}

const hasMoney = ({ initial, updated, actual, use, share }: NodeFact): boolean =>
  (initial ?? updated ?? actual ?? use ?? share) !== null;

/**
 * The rows of one table that share a project's code, title and place, each with amounts of its own; a row repeated
 * counts once. Those of a programme of the State are parts of it (one for each code of the accounts), alike or not.
 */
function splitRows({ fact, table }: PlacedNode, placed: readonly PlacedNode[]): readonly NodeFact[] {
  const told = new Map([[amountsOf(fact), fact]]);
  if (fact.level === 'ministry-programme')
    return placed.filter((each) => each.table === table && hasMoney(each.fact)).map((each) => each.fact);
  if (fact.level !== 'project' || fact.code === null || fact.partial) return [fact];
  for (const { fact: other, table: at } of placed) {
    const same =
      other.level === fact.level && other.code === fact.code && fold(other.title) === fold(fact.title);
    if (at === table && same && hasMoney(other) && !told.has(amountsOf(other)))
      told.set(amountsOf(other), other);
  }
  return [...told.values()];
}

const amountsOf = (fact: NodeFact): string => AMOUNTS.map((amount) => fact[amount]?.value ?? '').join(' ');

/** The sum as one figure, read where its first part stands. */
function total(cells: readonly FigureCell[]): FigureCell | null {
  const [first] = cells;
  if (!first || cells.length === 1) return first ?? null;
  return {
    ref: first.ref,
    text: cells.map(({ text }) => text).join(' + '),
    value: sum(cells.map(({ value }) => decimal(value))).toString(),
    places: Math.max(...cells.map(({ places }) => places)),
    raw: null,
    factor: '1',
  };
}
