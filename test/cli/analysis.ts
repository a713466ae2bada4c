import { figure, type Figure } from '../../src/domain/figure';
import type { Level } from '../../src/domain/levels';
import type { Measures, NodeMeasure } from '../../src/model/measures';
import type { ModelNode } from '../../src/model/model';
import { NO_NOTES } from '../../src/notes/notes';
import type { Analysis } from '../../src/pipeline';
import type { CellRef } from '../../src/workbook/address';

export const at = (sheet: string, row: number, col: number): CellRef => ({ sheet, row, col });

/** A figure of one cell: its value, and what the workbook prints for it. */
export const cellFigure = (ref: CellRef, value: string, places: number, published?: string): Figure =>
  figure({
    id: `test:${value}`,
    rule: 'amount',
    expression: { op: 'cell', ref, value },
    places,
    published: published === undefined ? null : { value: published, places, cell: ref },
  });

export const node = (
  id: string,
  level: Level,
  parent: string | null,
  more: Partial<ModelNode> = {},
): ModelNode => ({
  id,
  level,
  code: level === 'indicator' ? null : id,
  aliases: [],
  title: `Titolo ${id}`,
  parent,
  period: { year: 2016, quarter: null },
  source: [at('Foglio3', 11, 1)],
  facts: [],
  budget: null,
  owner: null,
  ...more,
});

export const nodeMeasure = (more: Partial<NodeMeasure>): NodeMeasure => ({
  achievement: null,
  execution: null,
  indicator: null,
  initial: null,
  updated: null,
  actual: null,
  use: null,
  share: null,
  ...more,
});

export interface AnalysisParts {
  readonly tables?: Analysis['tables'];
  readonly nodes?: readonly ModelNode[];
  readonly measures?: Partial<Measures>;
  readonly findings?: Analysis['findings'];
}

/** An analysis of nothing but the parts given. */
export const analysisOf = ({
  tables = [],
  nodes = [],
  measures = {},
  findings = [],
}: AnalysisParts): Analysis => ({
  snapshot: { file: 'monitoraggio.xlsx', date1904: false, sheets: [] },
  notes: NO_NOTES,
  tables,
  model: { year: 2016, nodes, joinings: [], misfits: [], lines: [], incentives: [], facts: [] },
  measures: {
    nodes: new Map(),
    statements: [],
    ratios: [],
    printedRatios: [],
    lines: [],
    incentives: null,
    ...measures,
  },
  findings,
});
