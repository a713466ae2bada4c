import type { FigureCell } from '../facts/facts';
import { holdersBelow } from '../model/measure-money';
import type { ModelNode } from '../model/model';
import { type Tree, treeOf } from '../model/tree';
import { cellKey } from '../workbook/address';
import { type CheckContext, type Family, factsOf, nodeName } from './context';
import { type Relation, sumRelation } from './relation';

const MONEY = ['initial', 'updated', 'actual'] as const;
type Money = (typeof MONEY)[number];

/** The money on a node's own row against the nodes below it that stand in other tables (method.md, "Numbers"). */
export const sumsBelow: Family = {
  relations: ({ model, measures, tables }) => {
    const tree = treeOf(model.nodes);
    const totals = new Set(factsOf(tables, 'total').map(({ fact }) => cellKey(fact.printed.ref)));
    return MONEY.flatMap((role) =>
      model.nodes.flatMap((node): readonly Relation[] => {
        const own = node.budget?.[role];
        if (!own || measures.nodes.get(node.id)?.[role]?.rule !== 'sum-below') return [];
        const parts = cellsBelow(node, role, tree, measures);
        // A table that sums its own rows is held to them.
        const inside = parts.every(({ ref }) => ref.sheet === own.ref.sheet);
        return totals.has(cellKey(own.ref)) && inside ? [] : [relationOf(node, role, own, parts)];
      }),
    );
  },
};

function relationOf(node: ModelNode, role: Money, own: FigureCell, parts: readonly FigureCell[]): Relation {
  return {
    rule: 'summary-differs',
    severity: 'error',
    ...sumRelation(own, parts),
    message: isUnnamedBody(node) ? `body-below-${role}` : `below-${role}`,
    args: { name: nodeName(node) },
    roundedTerms: parts,
    quiet: true,
    places: 2,
  };
}

/** The whole body where no cell names it: it has no name but the language's. */
const isUnnamedBody = ({ level, code, title }: ModelNode): boolean =>
  level === 'entity' && code === null && title === '';

/** The cells at the foot of a node's sum. */
function cellsBelow(
  node: ModelNode,
  role: Money,
  tree: Tree,
  measures: CheckContext['measures'],
): readonly FigureCell[] {
  return holdersBelow(node, role, tree).flatMap((child): readonly FigureCell[] => {
    if (measures.nodes.get(child.id)?.[role]?.rule === 'sum-below')
      return cellsBelow(child, role, tree, measures);
    const own = child.budget?.[role];
    return own ? [own] : [];
  });
}
