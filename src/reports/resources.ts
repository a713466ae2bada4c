import { remembered } from '../domain/remembered';
import type { Money, NodeMeasure } from '../model/measures';
import type { ModelNode } from '../model/model';
import type { FigureCell } from '../facts/facts';
import type { SheetKind } from '../facts/recognised';
import type { ReportContext } from './report';
import { type Listed, type Tree, entityOf, isChain, nodesBelow } from './tree';

/** The amounts of a node, in the order of their columns. */
export const AMOUNTS = ['initial', 'updated', 'actual'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** What has no money. */
const NOTHING: Money = { initial: null, updated: null, actual: null, use: null, share: null };

/** The money of a node, and of the body. */
export const moneyOf = ({ measures }: ReportContext, { id }: ModelNode): Money =>
  measures.nodes.get(id) ?? NOTHING;
export const moneyOfAll = ({ measures }: ReportContext): Money => measures.whole ?? NOTHING;

/** The nodes that have money, parents before children; without the body, which is their total. */
export const nodesWithMoney = remembered((tree: Tree): readonly Listed[] => {
  const entity = entityOf(tree);
  const top = nodesBelow(tree, null, (node) => node !== entity && inTree(node));
  const below = entity ? nodesBelow(tree, entity.id, inTree) : [];
  return [...below, ...top].filter(({ measure }) => measure !== null && hasMoney(measure));
});

const inTree = (node: ModelNode): boolean => !isChain(node) && node.level !== 'indicator';

const hasMoney = (measure: NodeMeasure): boolean => AMOUNTS.some((amount) => measure[amount] !== null);

/** The total that the one table of a kind prints for the year in a column; `null` when none or several do. */
export function printedTotal(
  { tables, model }: ReportContext,
  kind: SheetKind,
  role: string,
): FigureCell | null {
  const printed = tables
    .filter((table) => table.kind === kind)
    .flatMap(({ facts, period }) =>
      facts.flatMap((fact) =>
        fact.type === 'total' &&
        fact.scope === 'total' &&
        fact.role === role &&
        (fact.year ?? period.year ?? model.year) === model.year
          ? [fact.printed]
          : [],
      ),
    );
  return printed.length === 1 ? (printed[0] ?? null) : null;
}
