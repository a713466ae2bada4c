import { type Expression, percentOf, sumOf } from '../domain/expression';
import { type Figure, figure } from '../domain/figure';
import type { FigureCell } from '../facts/facts';
import { leaf } from './leaf';
import type { NodeMeasure } from './measures';
import type { ModelNode } from './model';
import { publishedFigure } from './published';
import { type Tree, isOwned } from './tree';

/** The money of a node and what is made of it. */
export type Money = Pick<NodeMeasure, 'initial' | 'updated' | 'actual' | 'use' | 'share'>;

type Amount = 'initial' | 'updated' | 'actual';

interface Made {
  readonly expression: Expression;
  readonly own: FigureCell | null;
}

/** Decimals of the shares, by table (method.md, "Shown half-up"). */
const SHARE_PLACES = { objective: 2, area: 1 } as const;

/**
 * Budgets, use and shares of every node that has money: its own row's, else the sum of the nodes below. Use is of the
 * updated budget, of the initial one where the workbook has no other. Shares are of the whole level's actual.
 */
export function measureMoney(tree: Tree): ReadonlyMap<string, Money> {
  const memo: Readonly<Record<Amount, Map<string, Made | null>>> = {
    initial: new Map(),
    updated: new Map(),
    actual: new Map(),
  };
  const made = (node: ModelNode, amount: Amount): Made | null => {
    const amounts = memo[amount];
    const known = amounts.get(node.id);
    if (known !== undefined) return known;
    amounts.set(node.id, null);
    const found = amountOf(node, amount, tree, made);
    amounts.set(node.id, found);
    return found;
  };
  const totals = {
    objective: totalOf('objective', tree, made),
    area: totalOf('area', tree, made),
  };

  const updating = tree.nodes.some((node) => made(node, 'updated') !== null);

  const money = new Map<string, Money>();
  for (const node of tree.nodes) {
    if (node.level === 'indicator') continue;
    const initial = made(node, 'initial');
    const updated = made(node, 'updated');
    const actual = made(node, 'actual');
    const budget = updated ?? (updating ? null : initial);
    const total = isShared(node, tree) ? totals[node.level] : null;
    const of: Money = {
      initial: amountFigure(node, 'initial', initial),
      updated: amountFigure(node, 'updated', updated),
      actual: amountFigure(node, 'actual', actual),
      use: useFigure(node, actual, budget),
      share: isShared(node, tree) ? shareFigure(node, actual, total) : null,
    };
    if (Object.values(of).some((each) => each !== null)) money.set(node.id, of);
  }
  return money;
}

/** The row's own amount, or the sum of the nodes below that have one. */
function amountOf(
  node: ModelNode,
  amount: Amount,
  tree: Tree,
  made: (node: ModelNode, amount: Amount) => Made | null,
): Made | null {
  const own = node.budget?.[amount] ?? null;
  if (own) return { expression: leaf(own), own };
  const parts = tree.children(node.id).flatMap((child) => made(child, amount)?.expression ?? []);
  return parts.length > 0 ? { expression: sumOf(parts), own: null } : null;
}

function totalOf(
  level: 'objective' | 'area',
  tree: Tree,
  made: (node: ModelNode, amount: Amount) => Made | null,
): Expression | null {
  const parts = tree.nodes
    .filter((node) => node.level === level && isShared(node, tree))
    .flatMap((node) => made(node, 'actual')?.expression ?? []);
  return parts.length > 0 ? sumOf(parts) : null;
}

/** Objectives and areas of the tree have a share of its resources; those of persons and of the entity have none. */
const isShared = (
  node: ModelNode,
  tree: Tree,
): node is ModelNode & { readonly level: 'objective' | 'area' } =>
  (node.level === 'objective' && !isOwned(node, tree)) || node.level === 'area';

const amountFigure = ({ id }: ModelNode, amount: Amount, made: Made | null): Figure | null =>
  made &&
  figure({
    id: `${amount}:${id}`,
    rule: made.own ? 'amount' : 'sum-below',
    expression: made.expression,
    places: 2,
    published: publishedFigure(made.own),
  });

function useFigure({ id, budget }: ModelNode, actual: Made | null, of: Made | null): Figure | null {
  const published = publishedFigure(budget?.publishedUse ?? null);
  if (!published && (!actual || !of)) return null;
  const expression = actual && of ? percentOf(actual.expression, of.expression) : sumOf([]);
  return figure({ id: `use:${id}`, rule: 'budget-use', expression, places: 1, published });
}

function shareFigure(
  { id, level, budget }: ModelNode & { readonly level: 'objective' | 'area' },
  actual: Made | null,
  total: Expression | null,
): Figure | null {
  const published = publishedFigure(budget?.publishedShare ?? null);
  if (!published && (!actual || !total)) return null;
  const expression = actual && total ? percentOf(actual.expression, total) : sumOf([]);
  return figure({
    id: `share:${id}`,
    rule: 'budget-share',
    expression,
    places: SHARE_PLACES[level],
    published,
  });
}
