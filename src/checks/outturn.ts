import type { ModelNode } from '../model/model';
import type { FigureCell, NodeFact } from '../facts/facts';
import { type CheckContext, type Family, factsOf, nodeName, shortTitle } from './context';
import { type Relation, publishedOf, sumRelation } from './relation';

/**
 * Outturns that stand in two places: a project's in the table of resources and as costs and investments of the
 * managerial report; the economic interventions of the income statement and of the table by area.
 */
export const outturn: Family = {
  relations: (context) => [
    ...context.model.nodes.flatMap(projectRelation),
    ...interventionRelations(context),
  ],
};

function projectRelation(node: ModelNode): readonly Relation[] {
  const actual = node.budget?.actual;
  if (!actual || node.level !== 'project') return [];
  const spent = node.facts.filter(({ period }) => period.year === node.period.year).flatMap(spentCells);
  if (spent.length === 0) return [];
  return [
    {
      rule: 'summary-differs',
      severity: 'error',
      ...sumRelation(actual, spent),
      message: 'project-actual',
      args: { name: nodeName(node) },
      roundedTerms: [],
      quiet: true,
      places: 2,
    },
  ];
}

/** Costs, and investments beside them: investments alone are no outturn. */
const spentCells = ({ costs, investments }: NodeFact): readonly FigureCell[] =>
  costs ? [costs, ...(investments ? [investments] : [])] : [];

/** By year; the income statement's euro against the table's thousands, at the rounder's precision. */
function interventionRelations({ tables }: CheckContext): readonly Relation[] {
  const amounts = factsOf(tables, 'amount').flatMap(({ fact }) =>
    fact.amount && fact.year !== null && !fact.aside ? [{ ...fact, amount: fact.amount }] : [],
  );
  const stated = amounts.filter(
    ({ statement, item, institutionalFunction }) =>
      statement === 'costs' && item === 'economic-interventions' && institutionalFunction === null,
  );
  return amounts
    .filter(({ statement, item }) => statement === 'economic-interventions' && item === 'total')
    .flatMap(({ year, amount, label }): readonly Relation[] => {
      const [cost, ...more] = stated.filter((each) => each.year === year);
      if (!cost || more.length > 0) return [];
      const swap = publishedOf(cost.amount).places < publishedOf(amount).places;
      const [finer, rounder] = swap ? [amount, cost.amount] : [cost.amount, amount];
      return [
        {
          rule: 'summary-differs',
          severity: 'error',
          ...sumRelation(rounder, [finer]),
          message: 'interventions',
          args: { name: `${shortTitle(label)} ${year}` },
          roundedTerms: [],
          quiet: true,
          places: 2,
        },
      ];
    });
}
