import { type Expression, isPercentOf, percentOf, sumOf } from '../domain/expression';
import { type Figure, figure } from '../domain/figure';
import type { NodeMeasure } from '../model/measures';
import type { ModelNode } from '../model/model';
import type { FigureCell } from '../facts/facts';
import type { SheetKind } from '../facts/recognised';
import type { ReportContext } from './report';
import { type Listed, type Tree, entityOf, isChain, measureOf, nodesBelow } from './tree';

export const MONEY = ['initial', 'updated', 'actual'] as const;
export type Money = (typeof MONEY)[number];

/** The money of a node as the reports recompute it. */
export interface Resources extends Readonly<Record<Money, Figure | null>> {
  readonly use: Figure | null;
  readonly share: Figure | null;
}

/** The money of the tree, recomputed once for all the sheets that show it. */
export interface ResourceBook {
  /** Nodes that have money, parents before children; the body itself is their total. */
  readonly nodes: readonly Listed[];
  readonly of: (node: ModelNode) => Resources;
  readonly totals: Resources;
}

/**
 * A node's money is the sum of the nodes at its foot, its own row when there are none. Use and share start from the
 * same cells, so that a corrected project is felt in everything above it.
 */
export function resourceBook(tree: Tree): ResourceBook {
  const listed = treeNodes(tree);
  const feet = new Map(MONEY.map((role) => [role, footFinder(tree, role)]));
  const sumOfNode = (node: ModelNode, role: Money): Figure | null => {
    const below = feet.get(role)?.(node) ?? NOTHING_BELOW;
    return below.length === 0 ? null : added(`${role}:${node.id}:below`, below);
  };
  const sums = (expressions: (role: Money) => readonly Expression[]): Record<Money, Figure | null> => ({
    initial: added('initial:total', expressions('initial')),
    updated: added('updated:total', expressions('updated')),
    actual: added('actual:total', expressions('actual')),
  });
  const top = listed.filter(({ depth }) => depth === 0);
  const total = sums((role) =>
    top.flatMap(({ node, measure }) => {
      const below = feet.get(role)?.(node) ?? [];
      const own = measure?.[role];
      return below.length > 0 ? below : own ? [own.expression] : [];
    }),
  );
  const printed = measureOf(tree, entityOf(tree))?.use ?? null;
  const book = new Map<string, Resources>();
  return {
    nodes: listed.filter(({ measure }) => measure !== null && hasMoney(measure)),
    totals: {
      ...total,
      use: anew(printed, total.actual, total.updated) ?? useOf(total.actual, total.updated),
      share: null,
    },
    of(node) {
      const known = book.get(node.id);
      if (known) return known;
      const measure = measureOf(tree, node);
      const money = (role: Money): Figure | null => sumOfNode(node, role) ?? measure?.[role] ?? null;
      const [initial, updated, actual] = [money('initial'), money('updated'), money('actual')];
      const use = anew(measure?.use ?? null, actual, updated);
      const share = anew(measure?.share ?? null, actual, total.actual);
      const resources = { initial, updated, actual, use, share };
      book.set(node.id, resources);
      return resources;
    },
  };
}

/** The tree without the body at its top, parents before children. */
function treeNodes(tree: Tree): readonly Listed[] {
  const entity = entityOf(tree);
  const top = nodesBelow(tree, null, (node) => node !== entity && inTree(node));
  const below = entity ? nodesBelow(tree, entity.id, inTree) : [];
  return [...below, ...top];
}

const inTree = (node: ModelNode): boolean => !isChain(node) && node.level !== 'indicator';

const hasMoney = (measure: NodeMeasure): boolean => MONEY.some((role) => measure[role] !== null);

const NOTHING_BELOW: readonly Expression[] = [];

/** Finds the expressions at the foot of a node: of the nodes below it that have none below themselves. */
function footFinder({ children, measures }: Tree, role: Money): (node: ModelNode) => readonly Expression[] {
  const known = new Map<string, readonly Expression[]>();
  const footOf = (node: ModelNode): readonly Expression[] => {
    const next = children.get(node.id);
    if (!next) return NOTHING_BELOW;
    const held = known.get(node.id);
    if (held) return held;
    known.set(node.id, NOTHING_BELOW);
    const foot = next.filter(inTree).flatMap((child) => {
      const below = footOf(child);
      const own = measures.nodes.get(child.id)?.[role];
      return below.length > 0 ? below : own ? [own.expression] : [];
    });
    known.set(node.id, foot);
    return foot;
  };
  return footOf;
}

/** A sum of one is that one: its row shows the very cell. */
const added = (id: string, args: readonly Expression[]): Figure | null => {
  const [only] = args;
  if (!only) return null;
  const expression = args.length === 1 ? only : sumOf(args);
  return figure({ id, rule: 'sum-below', expression, places: 2 });
};

/** The percentage made again of the figures that the report shows; most projects' is made of their very cells already. */
const anew = (measured: Figure | null, part: Figure | null, whole: Figure | null): Figure | null =>
  measured && part && whole && !isPercentOf(measured.expression, part.expression, whole.expression)
    ? figure({ ...measured, expression: percentOf(part.expression, whole.expression) })
    : measured;

const useOf = (actual: Figure | null, updated: Figure | null): Figure | null =>
  actual &&
  updated &&
  figure({
    id: 'use:total',
    rule: 'budget-use',
    expression: percentOf(actual.expression, updated.expression),
    places: 1,
  });

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
