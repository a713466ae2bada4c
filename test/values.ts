import type { Level } from '../src/domain/levels';
import type { Measures, NodeMeasure } from '../src/model/measures';
import type { ModelNode, PerformanceModel } from '../src/model/model';
import type { Fact } from '../src/facts/facts';
import type { RecognisedTable, SheetKind } from '../src/facts/recognised';

/** A recognised table that says nothing but these facts. */
export const tableOf = (
  kind: SheetKind,
  sheet: string,
  facts: readonly Fact[],
  year: number | null = 2016,
): RecognisedTable => ({
  sheet,
  hidden: false,
  kind,
  levels: [],
  range: null,
  head: null,
  period: { year, quarter: null },
  status: kind === 'unknown' ? 'unknown' : 'certain',
  confidence: 1,
  evidence: [],
  rival: null,
  correction: null,
  coverage: null,
  facts,
});

/** A node of the tree with nothing but its name and place. */
export const modelNode = (
  id: string,
  level: Level,
  parent: string | null,
  more: Partial<ModelNode> & Pick<ModelNode, 'source'>,
): ModelNode => ({
  id,
  level,
  code: level === 'indicator' ? null : id,
  aliases: [],
  title: `Titolo ${id}`,
  parent,
  period: { year: 2016, quarter: null },
  facts: [],
  budget: null,
  owner: null,
  offices: [],
  series: [],
  ...more,
});

/** A node's measures: none but those given. */
export const nodeMeasure = (more: Partial<NodeMeasure>): NodeMeasure => ({
  achievement: null,
  offices: [],
  series: [],
  execution: null,
  indicator: null,
  initial: null,
  updated: null,
  actual: null,
  use: null,
  share: null,
  ...more,
});

/** A workbook's measures: none but those given. */
export const measuresOf = (more: Partial<Measures> = {}): Measures => ({
  nodes: new Map(),
  whole: null,
  statements: [],
  statementsAside: [],
  ratios: [],
  printedRatios: [],
  lines: [],
  series: [],
  incentives: null,
  doubts: [],
  ...more,
});

/** A workbook's model: nothing in it but what is given. */
export const modelOf = (more: Partial<PerformanceModel> = {}): PerformanceModel => ({
  year: 2016,
  nodes: [],
  joinings: [],
  misfits: [],
  lines: [],
  incentives: [],
  facts: [],
  ...more,
});
