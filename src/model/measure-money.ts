import { decimal, sum } from '../domain/decimal';
import { type Expression, percentOf, sumOf } from '../domain/expression';
import { type Figure, figure } from '../domain/figure';
import { type Level, TREE_LEVELS } from '../domain/levels';
import type { FigureCell } from '../facts/facts';
import { leaf } from './leaf';
import type { Money } from './measures';
import type { ModelNode } from './model';
import { publishedFigure } from './published';
import { type Held, heldOnce } from './same-money';
import { type Tree, isOwned } from './tree';

/** Money by node, of those that have any, and of the whole body. */
export interface MoneyOfTree {
  readonly nodes: ReadonlyMap<string, Money>;
  /** What the body holds, whether a row names it or not; `null` where no table gives any money. */
  readonly whole: Money | null;
}

type Amount = 'initial' | 'updated' | 'actual';

interface Made {
  readonly expression: Expression;
  /** What the node's own row says. */
  readonly own: FigureCell | null;
  /** It is the sum of the nodes below. */
  readonly summed: boolean;
}

/** Decimals of the shares, by table (method.md, "Shown half-up"). */
const SHARE_PLACES = { objective: 2, area: 1 } as const;

/** The body where no cell names it: whatever stands under nothing else is its own. */
const UNNAMED_BODY: ModelNode = {
  id: 'entity',
  level: 'entity',
  code: null,
  aliases: [],
  title: '',
  parent: null,
  period: { year: null, quarter: null },
  source: [],
  facts: [],
  budget: null,
  owner: null,
  offices: [],
  series: [],
};

/**
 * Budgets, use and shares of every node that has money, in euro and percentage points: the sum of the nodes below, and
 * where none has any its own row's (method.md, "Numbers"). Use is of the updated budget, of the initial one where the
 * workbook has no other. Shares are of the whole level's actual. Every face of the program shows these.
 */
export function measureMoney(tree: Tree): MoneyOfTree {
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

  const moneyOf = (node: ModelNode): Money | null => {
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
    return Object.values(of).some((each) => each !== null) ? of : null;
  };

  const nodes = new Map<string, Money>();
  for (const node of tree.nodes) {
    const money = node.level === 'indicator' ? null : moneyOf(node);
    if (money) nodes.set(node.id, money);
  }
  const body = tree.nodes.find(({ level, parent }) => level === 'entity' && parent === null);
  return { nodes, whole: body ? (nodes.get(body.id) ?? null) : moneyOf(UNNAMED_BODY) };
}

/**
 * The sum of the nodes below that have the amount, else the row's own. A node below that no table gives any money leaves
 * the sum short of what its own row may well hold: then the row stands.
 */
function amountOf(
  node: ModelNode,
  amount: Amount,
  tree: Tree,
  made: (node: ModelNode, amount: Amount) => Made | null,
): Made | null {
  const own = node.budget?.[amount] ?? null;
  const below = holdersBelow(node, amount, tree);
  const parts = below.flatMap((child) => made(child, amount)?.expression ?? []);
  const short = own !== null && below.some((child) => AMOUNTS.every((each) => made(child, each) === null));
  const [only] = parts;
  // A sum of one is that one: a formula shows the very cell.
  if (only && !short) return { expression: parts.length === 1 ? only : sumOf(parts), own, summed: true };
  return own && { expression: leaf(own), own, summed: false };
}

const AMOUNTS: readonly Amount[] = ['initial', 'updated', 'actual'];

/**
 * The nodes whose money is part of a node's, of its own year; under the whole body stands whatever stands under nothing
 * else, each euro once.
 */
export function holdersBelow(node: ModelNode, amount: Amount, tree: Tree): readonly ModelNode[] {
  const year = yearOf(node, tree);
  const below = childrenOf(node, tree).filter(
    (child) => year === null || (yearOf(child, tree) ?? year) === year,
  );
  if (node.level !== 'entity') return below;
  const held = below.flatMap((child) => heldBy(child, amount, tree) ?? []);
  const once = heldOnce(held, node.budget?.[amount] ?? null);
  return once.length < held.length ? once.map((each) => each.node) : below;
}

/** What a node's row says, else what those below it hold together. */
function heldBy(node: ModelNode, amount: Amount, tree: Tree): Held | null {
  const own = node.budget?.[amount];
  if (own) return { node, value: decimal(own.value), sheet: own.ref.sheet };
  const below = holdersBelow(node, amount, tree).flatMap((child) => heldBy(child, amount, tree) ?? []);
  const [first] = below;
  return first ? { node, value: sum(below.map(({ value }) => value)), sheet: first.sheet } : null;
}

const childrenOf = (node: ModelNode, tree: Tree): readonly ModelNode[] =>
  (node.level === 'entity' ? [...tree.children(node.id), ...tree.roots()] : tree.children(node.id)).filter(
    (child) =>
      child.id !== node.id &&
      holdsMoney(child, node) &&
      !(child.level === 'objective' && isOwned(child, tree)),
  );

/** The year of a node's rows; of one that no row names, the latest of the nodes below. */
function yearOf(node: ModelNode, tree: Tree, depth = 0): number | null {
  if (node.facts.length > 0 || depth >= TREE_LEVELS.length) return node.period.year;
  const years = childrenOf(node, tree).map((child) => yearOf(child, tree, depth + 1));
  return years.reduce((latest, year) => (year !== null && year > (latest ?? 0) ? year : latest), null);
}

/** Missions hold the money of their programmes; the body's is that of its own tree, counted there once. */
const holdsMoney = ({ level }: ModelNode, over: ModelNode): boolean =>
  over.level === 'mission'
    ? level === 'ministry-programme'
    : level !== 'indicator' && (TREE_LEVELS as readonly Level[]).includes(level);

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
    rule: made.summed ? 'sum-below' : 'amount',
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
