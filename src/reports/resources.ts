import { type Expression, percentOf, sumOf } from '../domain/expression';
import { type Figure, figure } from '../domain/figure';
import type { NodeMeasure } from '../model/measures';
import type { ModelNode } from '../model/model';
import type { FigureCell } from '../recognition/facts';
import type { SheetKind } from '../recognition/recognised';
import type { ReportContext } from './report';
import { type Listed, entityOf, isChain, measureOf, nodesBelow } from './tree';

export const MONEY = ['initial', 'updated', 'actual'] as const;
export type Money = (typeof MONEY)[number];

export interface ResourceTotals extends Readonly<Record<Money, Figure | null>> {
  readonly use: Figure | null;
}

/** Nodes of the tree that have money, parents before children; the body itself is their total. */
export function resourceNodes(context: ReportContext): readonly Listed[] {
  const entity = entityOf(context);
  const top = nodesBelow(context, null, (node) => node !== entity && inTree(node));
  const below = entity ? nodesBelow(context, entity.id, inTree) : [];
  return [...below, ...top].filter(({ measure }) => measure !== null && hasMoney(measure));
}

const inTree = (node: ModelNode): boolean => !isChain(node) && node.level !== 'indicator';

const hasMoney = (measure: NodeMeasure): boolean => MONEY.some((role) => measure[role] !== null);

/** The money of all the tree: the body's own figures, or the sum of the uppermost nodes. */
export function resourceTotals(context: ReportContext): ResourceTotals {
  const entity = measureOf(context, entityOf(context));
  if (entity && hasMoney(entity)) return entity;
  const top = resourceNodes(context).filter(({ depth }) => depth === 0);
  const [initial, updated, actual] = MONEY.map((role) =>
    total(
      `${role}:total`,
      top.map(({ measure }) => measure?.[role] ?? null),
    ),
  );
  return {
    initial: initial ?? null,
    updated: updated ?? null,
    actual: actual ?? null,
    use: actual && updated ? useOf('use:total', actual, updated) : null,
  };
}

/** What the nodes at the foot of a node add up to. */
export function sumBelow(context: ReportContext, node: ModelNode, role: Money): Figure | null {
  const feet = footOf(context, node, role);
  return feet.length > 0
    ? figure({ id: `${role}:${node.id}:below`, rule: 'sum-below', expression: sumOf(feet), places: 2 })
    : null;
}

function footOf(context: ReportContext, node: ModelNode, role: Money): readonly Expression[] {
  return (context.children.get(node.id) ?? []).filter(inTree).flatMap((child) => {
    const below = footOf(context, child, role);
    const own = context.measures.nodes.get(child.id)?.[role];
    return below.length > 0 ? below : own ? [own.expression] : [];
  });
}

/** Sum of figures; `null` of none. */
export function total(id: string, figures: readonly (Figure | null)[]): Figure | null {
  const expressions = figures.flatMap((each) => (each ? [each.expression] : []));
  return expressions.length > 0
    ? figure({ id, rule: 'sum-of-rows', expression: sumOf(expressions), places: 2 })
    : null;
}

export const useOf = (id: string, actual: Figure, updated: Figure): Figure =>
  figure({
    id,
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
