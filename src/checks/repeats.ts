import { decimal } from '../domain/decimal';
import type { ModelNode } from '../model/model';
import type { FigureCell, RatioFact } from '../facts/facts';
import type { RecognisedTable } from '../facts/recognised';
import { publishedAchievement } from './achievements';
import { type CheckContext, type Family, factsOf, nodeName, shortTitle } from './context';
import { type Relation, publishedOf, sumRelation } from './relation';

/** One quantity on rows of two tables: a node's money and result, a ratio of one year. */
export const repeats: Family = {
  relations: (context) => {
    const tableOf = new Map(factsOf(context.tables, 'node').map(({ fact, table }) => [fact.key, table]));
    return pairs([
      ...context.model.nodes.flatMap((node) => quantitiesOf(node, tableOf)),
      ...ratiosOf(context),
    ]);
  },
};

interface Quantity {
  readonly key: string;
  readonly name: string;
  readonly table: RecognisedTable | undefined;
  readonly figure: FigureCell;
  /** Decimals shown. */
  readonly places: number;
}

/** A node's figures on rows of its own period; parts of a node ("quota parte") are no repeats of it. */
function quantitiesOf(node: ModelNode, tableOf: ReadonlyMap<string, RecognisedTable>): readonly Quantity[] {
  const name = nodeName(node);
  return node.facts
    .filter(
      ({ partial, period }) =>
        !partial && period.year === node.period.year && period.quarter === node.period.quarter,
    )
    .flatMap((fact) => {
      const table = tableOf.get(fact.key);
      // The entity's money is held against the areas' by the family of summaries, which also says whose fault it is.
      const money = (['initial', 'updated', 'actual'] as const).flatMap((role): readonly Quantity[] => {
        const figure = node.level === 'entity' ? null : fact[role];
        return figure ? [{ key: `${node.id}\0${role}`, name, table, figure, places: 2 }] : [];
      });
      const result = publishedAchievement(fact);
      // A bare 1 in a column of percentages is a count (method.md, "Achievement").
      if (!result || node.level === 'indicator' || decimal(result.value).lessThanOrEqualTo(1)) return money;
      return [
        ...money,
        { key: `${node.id}\0achievement`, name, table, figure: result, places: result.places },
      ];
    });
}

const ratiosOf = ({ tables }: CheckContext): readonly Quantity[] =>
  factsOf(tables, 'ratio')
    .filter(({ fact, table }) => table.kind === 'health-ratios' && fact.id !== null && fact.year !== null)
    .map(({ fact, table }) => ratioQuantity(fact, table));

const ratioQuantity = ({ id, year, label, published }: RatioFact, table: RecognisedTable): Quantity => ({
  key: `${id}\0${year}`,
  name: label,
  table,
  figure: published,
  places: published.places,
});

/** Every later figure of a quantity against the first one, unless both stand in one table. */
function pairs(quantities: readonly Quantity[]): readonly Relation[] {
  const first = new Map<string, Quantity>();
  return quantities.flatMap((quantity) => {
    const known = first.get(quantity.key);
    if (!known) first.set(quantity.key, quantity);
    return known && known.table !== quantity.table ? [sameQuantity(known, quantity)] : [];
  });
}

/** Held to the printed precision of the rounder of the two. */
function sameQuantity(known: Quantity, again: Quantity): Relation {
  const swap = publishedOf(known.figure).places < publishedOf(again.figure).places;
  const [finer, rounder] = swap ? [again.figure, known.figure] : [known.figure, again.figure];
  return {
    rule: 'summary-differs',
    severity: 'error',
    ...sumRelation(rounder, [finer]),
    message: 'repeated',
    args: { name: shortTitle(again.name) },
    roundedTerms: [],
    quiet: true,
    places: Math.max(known.places, again.places),
  };
}
