import { type DecimalText, decimal, fixedText } from '../domain/decimal';
import type { Figure } from '../domain/figure';
import { CHAIN_LEVELS, type Level, STATE_LEVELS, TREE_LEVELS } from '../domain/levels';
import type { Measures, NodeMeasure, OfficeMeasure, PeriodMeasure } from '../model/measures';
import type { ModelNode } from '../model/model';
import { refName } from '../workbook/address';
import type { BudgetEntry, IndicatorEntry, NodeEntry, OfficeEntry, PeriodEntry } from './document';
import { achievementEntry, figureEntry, plain } from './json-figures';

/** The nodes as the document lists them: parents before children, siblings by level and by code. */
export const treeEntries = (
  nodes: readonly ModelNode[],
  measures: Measures,
): readonly (NodeEntry | IndicatorEntry)[] =>
  inHierarchy(nodes).map((node) => {
    const measure = measures.nodes.get(node.id) ?? null;
    return node.level === 'indicator' ? indicatorEntry(node, measure) : nodeEntry(node, measure);
  });

function nodeEntry(node: ModelNode, measure: NodeMeasure | null): NodeEntry {
  const { id, level, code, aliases, title, parent } = node;
  const summed = level === 'objective' || level === 'area';
  return {
    id,
    level,
    code,
    aliases,
    title,
    parent,
    achievement: measure?.achievement ? achievementEntry(measure.achievement) : null,
    execution: summed && measure?.execution ? achievementEntry(measure.execution) : null,
    budget: measure && budgetEntry(measure, summed),
    ...place(node),
    ...keyed(measure),
  };
}

function budgetEntry(
  { initial, updated, actual, use, share }: NodeMeasure,
  summed: boolean,
): BudgetEntry | null {
  if (!initial && !updated && !actual && !use) return null;
  return {
    initial: money(initial),
    updated: money(updated),
    actual: money(actual),
    use: use && figureEntry(use),
    share: summed && share ? figureEntry(share) : null,
    ...([initial, updated, actual].some((each) => each?.rule === 'sum-below')
      ? { published: { initial: printed(initial), updated: printed(updated), actual: printed(actual) } }
      : {}),
  };
}

const printed = (figure: Figure | null): DecimalText | null =>
  figure?.published ? fixedText(decimal(figure.published.value), figure.places) : null;

const money = (figure: Figure | null): DecimalText | null => figure && figure.value;

function indicatorEntry(node: ModelNode, measure: NodeMeasure | null): IndicatorEntry {
  const {
    target = null,
    result = null,
    weight = null,
    better = null,
    rule = null,
  } = measure?.indicator ?? {};
  return {
    id: node.id,
    level: 'indicator',
    parent: node.parent,
    title: node.title,
    indicator: {
      target: target && {
        text: target.text,
        comparator: target.comparison,
        value: target.value,
        unit: target.unit,
      },
      result: result && { text: result.text, value: result.value, unit: result.unit },
      weight,
      better,
      rule,
    },
    achievement: measure?.achievement ? achievementEntry(measure.achievement) : null,
    ...place(node),
    ...keyed(measure),
  };
}

/** Offices and periods, of the nodes that have several. */
function keyed(measure: NodeMeasure | null): Pick<NodeEntry, 'offices' | 'series'> {
  const { offices = [], series = [] } = measure ?? {};
  return {
    ...(offices.length > 0 ? { offices: offices.map(officeEntry) } : {}),
    ...(series.length > 0 ? { series: series.map(periodEntry) } : {}),
  };
}

const officeEntry = ({ office, achievement, facts }: OfficeMeasure): OfficeEntry => ({
  office,
  achievement: achievementEntry(achievement),
  source: facts.flatMap((fact) => fact.achievement ?? fact.result ?? []).map(({ ref }) => refName(ref)),
});

const periodEntry = ({ period, result, achievement, source }: PeriodMeasure): PeriodEntry => ({
  year: period.year,
  quarter: period.quarter,
  result,
  achievement: achievement?.figure.value ? plain(achievement.figure.value) : null,
  source: source.map(refName),
});

const place = ({ period, source }: ModelNode): Pick<NodeEntry, 'period' | 'source'> => ({
  period: { year: period.year, quarter: period.quarter },
  source: source.map(refName),
});

const LEVEL_RANK = new Map<Level, number>(
  [...TREE_LEVELS, ...CHAIN_LEVELS, ...STATE_LEVELS].map((level, rank) => [level, rank]),
);

/** Parents before children; a node whose parent is not here is a root, and none is lost in a circle of parents. */
function inHierarchy(nodes: readonly ModelNode[]): readonly ModelNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const children = new Map<string, ModelNode[]>();
  const roots: ModelNode[] = [];
  for (const node of [...nodes].sort(bySiblingOrder)) {
    if (node.parent === null || !byId.has(node.parent)) roots.push(node);
    else {
      const siblings = children.get(node.parent);
      if (siblings) siblings.push(node);
      else children.set(node.parent, [node]);
    }
  }
  const listed = new Set<ModelNode>();
  const list = (node: ModelNode): void => {
    if (listed.has(node)) return;
    listed.add(node);
    children.get(node.id)?.forEach(list);
  };
  roots.forEach(list);
  nodes.forEach(list);
  return [...listed];
}

const bySiblingOrder = (a: ModelNode, b: ModelNode): number =>
  (LEVEL_RANK.get(a.level) ?? 0) - (LEVEL_RANK.get(b.level) ?? 0) || byCode(a.id, b.id);

/** "1D0101/2" before "1D0101/10", "6" before "6a": digits by their number, the rest by character. */
function byCode(a: string, b: string): number {
  const [left, right] = [a.match(RUNS) ?? [], b.match(RUNS) ?? []];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [one = '', other = ''] = [left[at], right[at]];
    const bothDigits = /^\d/.test(one) && /^\d/.test(other);
    const order = (bothDigits ? Number(one) - Number(other) : 0) || (one < other ? -1 : Number(one > other));
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

const RUNS = /\d+|\D+/g;
