import { type DecimalText, decimal } from '../domain/decimal';
import { percentOf } from '../domain/expression';
import { leaf } from '../model/leaf';
import { rateExpression } from '../model/measure-series';
import type { Measures } from '../model/measures';
import type { ModelNode } from '../model/model';
import type { RateFact } from '../facts/facts';
import { cellKey } from '../workbook/address';
import { achievementRelations } from './achievement-relations';
import { type CheckContext, type Family, factsOf, nodeName, shortTitle } from './context';
import { percentRelation } from './percent-relation';
import { type Relation, publishedOf } from './relation';

/** Every printed percentage against the recomputed one: achievement, use, share, composition, rates of a line. */
export const percentages: Family = {
  relations: (context) => {
    const { model, measures } = context;
    const ofNodes = model.nodes.flatMap((node) => budgetRelations(node, measures));
    return [
      ...ofNodes,
      ...usesOfRows(context, ofNodes),
      ...achievementRelations(context),
      ...measures.statements.flatMap(({ fact, share }) =>
        !share || share.exact === null
          ? []
          : percentRelation(share, { message: 'composition', name: shortTitle(fact.label) }),
      ),
      ...factsOf(context.tables, 'rate').flatMap(({ fact }) => rateRelation(fact)),
      ...measures.lines.flatMap(({ fact, measures: rates }) =>
        rates.flatMap(({ label, figure }) =>
          figure.exact === null
            ? []
            : percentRelation(figure, {
                message: 'line-rate',
                name: shortTitle(fact.label),
                args: { rate: label },
              }),
        ),
      ),
    ];
  },
};

/** A printed change or share against the cells of its own row. */
const rateRelation = (rate: RateFact): readonly Relation[] =>
  percentRelation(
    { expression: rateExpression(rate), published: publishedOf(rate.printed) },
    { message: 'line-rate', name: shortTitle(rate.label), args: { rate: rate.head } },
  );

function budgetRelations(node: ModelNode, { nodes }: Measures): readonly Relation[] {
  const measure = nodes.get(node.id);
  const name = nodeName(node);
  const { use = null, share = null } = measure ?? {};
  return [
    ...(use && (use.exact !== null || nothingAtAll(node))
      ? percentRelation(use, { message: 'use', name })
      : []),
    ...(share && share.exact !== null ? percentRelation(share, { message: 'share', name }) : []),
  ];
}

/** 0/0 is printed 0,0 or left blank; any other percentage there is made up. Spending without a budget is another finding. */
const nothingAtAll = ({ budget }: ModelNode): boolean =>
  isZero(budget?.updated?.value) && isZero(budget?.actual?.value);

const isZero = (value: DecimalText | undefined): boolean => value !== undefined && decimal(value).isZero();

/** Rows the measures do not stand on: totals repeated by a second table, years before the tree's. */
function usesOfRows({ tables }: CheckContext, known: readonly Relation[]): readonly Relation[] {
  const judged = new Set(known.map(({ printed }) => cellKey(printed.cell)));
  return factsOf(tables, 'node').flatMap(({ fact: { use, updated, actual, code, title } }) => {
    if (!use || !updated || !actual || judged.has(cellKey(use.ref)) || decimal(updated.value).isZero())
      return [];
    return percentRelation(
      { expression: percentOf(leaf(actual), leaf(updated)), published: publishedOf(use) },
      { message: 'use', name: code ?? shortTitle(title) },
    );
  });
}
