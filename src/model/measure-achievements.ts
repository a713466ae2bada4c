import { decimal } from '../domain/decimal';
import { type Published, figure } from '../domain/figure';
import type { FigureRule } from '../domain/rules';
import type { Settings } from '../domain/settings';
import type { FigureCell } from '../facts/facts';
import { judged } from './judged';
import type { Judgement } from './judgements';
import { leaf } from './leaf';
import { type Weighed, meanAchievement } from './mean-achievement';
import type { IndicatorContext } from './measure-indicator';
import { type MeasuredOffices, measureOffices } from './measure-offices';
import type { AchievementMeasure } from './measures';
import type { ModelNode } from './model';
import { publishedDegree, publishedFigure } from './published';
import { type Tree, isChain } from './tree';

/** The achievement of every node that has one, before anything is recomputed beside it. */
export interface Achievements {
  readonly byId: ReadonlyMap<string, AchievementMeasure>;
  /** Nodes measured by a row of their own: all indicators, and nodes without any below. */
  readonly indicators: ReadonlyMap<string, MeasuredOffices>;
}

export interface AchievementContext extends IndicatorContext {
  readonly tree: Tree;
  /** Percentages that lists print for projects, by node. */
  readonly listedOf: ReadonlyMap<string, Published>;
  /** What people say of nodes, by id. */
  readonly judgements: ReadonlyMap<string, Judgement>;
}

/**
 * The achievement of every node by method.md: the mean of its own indicators; without any, its own row; for an area,
 * a person and the entity, the mean of their objectives.
 */
export function measureAchievements(context: AchievementContext): Achievements {
  const { tree, judgements } = context;
  const indicators = new Map<string, MeasuredOffices>();
  const byId = new Map<string, AchievementMeasure>();
  const keep = (id: string, measure: AchievementMeasure | null): void => {
    if (measure) byId.set(id, measure);
  };
  for (const node of tree.nodes) {
    if (tree.children(node.id, 'indicator').length > 0) continue;
    const found = measureOffices(node, context);
    if (!found) continue;
    const measured = isSummed(node)
      ? found
      : { ...judged(found, node, judgements.get(node.id)), offices: found.offices };
    indicators.set(node.id, measured);
    keep(node.id, withPublished(measured.achievement, node, context));
  }
  for (const node of tree.nodes) {
    const own = partsOf(tree.children(node.id, 'indicator'), byId);
    if (own.length > 0) keep(node.id, mean(node, own, 'mean-of-indicators', context));
  }
  for (const node of tree.nodes) {
    if (byId.has(node.id)) continue;
    const printed = printedOnly(node, context.settings);
    if (printed && !isSummed(node)) keep(node.id, printed);
  }
  for (const node of tree.nodes.filter(isSummed)) {
    if (tree.children(node.id, 'indicator').length > 0) continue;
    const objectives = tree.children(node.id, 'objective');
    const parts = partsOf(objectives, byId);
    // An objective without indicators is one of those that the mean should hold.
    const missing = objectives.length - parts.length;
    const summed = meanAchievement({
      id: `achievement:${node.id}`,
      parts,
      missing,
      rule: 'mean-of-objectives',
      published: publishedOf(node, context),
    });
    if (summed) byId.set(node.id, summed);
  }
  return { byId, indicators };
}

/** Nodes that are what their objectives are. */
const isSummed = ({ level }: ModelNode): boolean => level === 'entity' || level === 'area' || isChain(level);

/** The achievement of projects under an objective or an area: a figure kept apart. One without any counts as missing. */
export function execution(
  node: ModelNode,
  tree: Tree,
  byId: ReadonlyMap<string, AchievementMeasure>,
): AchievementMeasure | null {
  if (!EXECUTED.has(node.level)) return null;
  const projects = tree.below(node.id, 'project');
  const parts = projects.flatMap(({ id }) => {
    const achievement = byId.get(id);
    return achievement ? [{ achievement, weight: null }] : [];
  });
  const missing = projects.length - parts.length;
  return meanAchievement({ id: `execution:${node.id}`, parts, missing, rule: 'mean-of-projects' });
}

const EXECUTED = new Set(['area', 'objective', 'programme']);

const mean = (
  node: ModelNode,
  parts: readonly Weighed[],
  rule: FigureRule,
  context: AchievementContext,
): AchievementMeasure | null =>
  meanAchievement({ id: `achievement:${node.id}`, parts, rule, published: publishedOf(node, context) });

/** What the workbook prints for a node: on its own rows, or for a project in the lists that name it. */
const publishedOf = (node: ModelNode, { listedOf }: AchievementContext): Published | null =>
  publishedDegree(node.facts) ?? (node.level === 'project' ? (listedOf.get(node.id) ?? null) : null);

function withPublished(
  measure: AchievementMeasure,
  node: ModelNode,
  context: AchievementContext,
): AchievementMeasure {
  if (node.level === 'indicator' || measure.figure.published) return measure;
  return { ...measure, figure: { ...measure.figure, published: publishedOf(node, context) } };
}

/** A node that the workbook gives a result and nothing else: the typed percentage is the figure. */
function printedOnly(node: ModelNode, { cap }: Settings): AchievementMeasure | null {
  const printed = node.facts.find(({ printedResult }) => printedResult !== null)?.printedResult;
  if (!printed) return null;
  const value = decimal(printed.value);
  return typedResult(node.id, printed, value.isNegative() || (cap !== null && value.greaterThan(cap)));
}

/** Out of range it does not count before somebody has said that it is right. */
const typedResult = (id: string, printed: FigureCell, outOfRange: boolean): AchievementMeasure => ({
  figure: figure({
    id: `achievement:${id}`,
    rule: outOfRange ? 'out-of-range' : 'typed-percentage',
    expression: outOfRange ? { op: 'missing', ref: printed.ref } : leaf(printed),
    places: 2,
    published: publishedFigure(printed),
  }),
  status: outOfRange ? 'to-assess' : 'measured',
  counted: outOfRange ? 0 : 1,
  of: 1,
  recomputed: null,
  overrides: [],
});

/** The achievements of nodes side by side, with their weights. */
export const partsOf = (
  nodes: readonly ModelNode[],
  byId: ReadonlyMap<string, AchievementMeasure>,
): readonly Weighed[] =>
  nodes.flatMap(({ id, facts }) => {
    const achievement = byId.get(id);
    const weight = facts.find((fact) => fact.weight !== null)?.weight ?? null;
    return achievement ? [{ achievement, weight }] : [];
  });
