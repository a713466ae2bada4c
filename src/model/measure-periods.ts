import { decimal } from '../domain/decimal';
import type { Period } from '../domain/levels';
import { type AchievementContext, type Achievements, measureAchievements } from './measure-achievements';
import type { PeriodMeasure } from './measures';
import type { ModelNode, PeriodFacts } from './model';
import { treeOf } from './tree';

/**
 * What the quarters and years before say (method.md, "Quarters"): the tree is measured again for each period, so that
 * a project's series is the means of its indicators at the time. By node; nodes of one period have none.
 */
export function measurePeriods(context: AchievementContext): ReadonlyMap<string, readonly PeriodMeasure[]> {
  const { nodes } = context.tree;
  const found = new Map<string, PeriodMeasure[]>();
  for (const period of periodsOf(nodes)) {
    const tree = treeOf(nodes.map((node) => atPeriod(node, period)));
    const achievements = measureAchievements({
      ...context,
      tree,
      year: period.year,
      listedOf: new Map(),
      judgements: new Map(),
    });
    for (const node of tree.nodes) {
      const measure = periodMeasure(node, period, achievements);
      if (!measure) continue;
      const held = found.get(node.id);
      if (held) held.push(measure);
      else found.set(node.id, [measure]);
    }
  }
  return new Map([...found].filter(([, measures]) => measures.length > 1));
}

/** Every period of a series, oldest first. */
function periodsOf(nodes: readonly ModelNode[]): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const { series } of nodes)
    for (const { period } of series) periods.set(`${period.year} ${period.quarter}`, period);
  return [...periods.values()].sort(
    (one, other) =>
      (one.year ?? 0) - (other.year ?? 0) || (one.quarter ?? WHOLE_YEAR) - (other.quarter ?? WHOLE_YEAR),
  );
}

/** A figure of a whole year comes after those of its quarters. */
const WHOLE_YEAR = 5;

/** The node as the rows of a period give it; without any, it has no figure of its own. */
function atPeriod(node: ModelNode, period: Period): ModelNode {
  const own = node.series.find((each) => isSame(each.period, period));
  if (own) return { ...node, period, ...factsOf(own) };
  return node.series.length === 0 && isSame(node.period, period)
    ? node
    : { ...node, period, facts: weighing(node), offices: [] };
}

const factsOf = ({ facts, offices }: PeriodFacts): Pick<ModelNode, 'facts' | 'offices'> => ({
  facts,
  offices,
});

/** Weights hold all the year; degrees and results are of their own period. */
const weighing = ({ facts }: ModelNode): ModelNode['facts'] =>
  facts.map((fact) => ({ ...fact, achievement: null, result: null, printedResult: null, listed: [] }));

const isSame = (one: Period, other: Period): boolean =>
  one.year === other.year && one.quarter === other.quarter;

function periodMeasure(
  { id, series }: ModelNode,
  period: Period,
  { byId, indicators }: Achievements,
): PeriodMeasure | null {
  const achievement = byId.get(id) ?? null;
  const own = series.find((each) => isSame(each.period, period));
  if (!own && (!achievement || achievement.figure.exact === null)) return null;
  const result = indicators.get(id)?.indicator.result ?? null;
  return {
    period,
    result: result && (result.value === null ? result.text : shortest(result.value)),
    achievement,
    source: (own?.facts ?? []).flatMap((fact) => (fact.achievement ?? fact.result)?.ref ?? []),
  };
}

/** A number without trailing zeros; a day or a yes stays as it was read. */
const shortest = (value: string): string => (DECIMAL_TEXT.test(value) ? decimal(value).toFixed() : value);

const DECIMAL_TEXT = /^-?\d{1,60}(\.\d{1,60})?$/;
