import { type Decimal, decimal, mean } from '../domain/decimal';
import { constant } from '../domain/expression';
import type { AchievementMeasure, Measures } from '../model/measures';
import type { ModelNode } from '../model/model';
import { cellKey } from '../workbook/address';
import { settledExact } from './achievements';
import { type CheckContext, childrenOf, factsOf, nodeName } from './context';
import { percentRelation } from './percent-relation';
import { type Relation, judge } from './relation';

/** Printed degrees of achievement against the means that make them. */
export function achievementRelations({ tables, model, measures }: CheckContext): readonly Relation[] {
  const children = childrenOf(model.nodes);
  // A result listed in another node's words is held against the project by a family of its own.
  const listed = new Set(
    factsOf(tables, 'node').flatMap(({ fact }) => fact.listed.map(({ ref }) => cellKey(ref))),
  );
  return model.nodes.flatMap((node) => {
    const relation = relationOf(node, measures);
    if (!relation || listed.has(cellKey(relation.printed.cell))) return [];
    return followsChildren(relation, children.get(node.id) ?? [], measures) ? [] : [relation];
  });
}

function relationOf(node: ModelNode, { nodes }: Measures): Relation | null {
  const measure = nodes.get(node.id)?.achievement;
  // A figure that somebody typed in the place of the printed one differs from it on purpose.
  if (!measure || settledExact(measure) === null || measure.figure.rule === 'override') return null;
  // What was read from words may have been read wrongly: someone should look, nothing is proved.
  const isProved = measure.status !== 'inferred' && measure.overrides.length === 0;
  const severity = isProved ? 'error' : 'warning';
  return (
    percentRelation(measure.figure, { message: 'achievement', name: nodeName(node), severity })[0] ?? null
  );
}

/** A mean made from its children's printed figures only repeats their difference, which is told at the children. */
function followsChildren(relation: Relation, children: readonly ModelNode[], measures: Measures): boolean {
  if (judge(relation).kind === 'right') return false;
  const below = children.flatMap((child) => {
    const measure = measures.nodes.get(child.id)?.achievement;
    return measure && measure.figure.exact !== null ? [{ child, measure }] : [];
  });
  const told = below.some(({ child }) => {
    const own = relationOf(child, measures);
    return own !== null && judge(own).kind !== 'right';
  });
  if (!told) return false;
  const printedMean = mean(below.map(({ measure }) => printedOrExact(measure)));
  if (printedMean === null) return false;
  const exact = printedMean.toString();
  return judge({ ...relation, expression: constant(exact), exact }).kind === 'right';
}

const printedOrExact = ({ figure }: AchievementMeasure): Decimal =>
  decimal(figure.published?.value ?? figure.exact ?? 0);
