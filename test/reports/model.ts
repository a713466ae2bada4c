import { type Expression, sumOf } from '../../src/domain/expression';
import { type Figure, type FigureFacts, figure } from '../../src/domain/figure';
import type { Level } from '../../src/domain/levels';
import { leaf } from '../../src/model/leaf';
import { measureMoney } from '../../src/model/measure-money';
import { treeOf } from '../../src/model/tree';
import type { NodeMeasure } from '../../src/model/measures';
import type { ModelNode } from '../../src/model/model';
import type { FigureCell } from '../../src/facts/facts';
import type { ReportInput } from '../../src/reports/report';
import { type CellRef, parseCellName } from '../../src/workbook/address';
import type { CellSnapshot, SheetSnapshot } from '../../src/workbook/snapshot';
import { measuresOf, modelNode, modelOf, nodeMeasure } from '../values';

export const at = (cell: string, sheet = 'Foglio3'): CellRef => ({ sheet, ...parseCellName(cell)! });

/** A number in a cell; `factor` is what brings it to the unit of its column. */
export const numberCell = (cell: string, raw: string, factor = '1', sheet?: string): FigureCell => ({
  ref: at(cell, sheet),
  text: raw,
  value: String(Number(raw) * Number(factor)),
  places: 2,
  raw,
  factor,
});

/** A number typed as text: "€ 610,00". */
export const wordCell = (cell: string, text: string, value: string): FigureCell => ({
  ref: at(cell),
  text,
  value,
  places: 2,
  raw: null,
  factor: '1',
});

export const amount = (id: string, cell: FigureCell): Figure =>
  figure({
    id,
    rule: 'amount',
    expression: leaf(cell),
    places: 2,
    published: { value: cell.value, places: 2, cell: cell.ref },
  });

export const made = (facts: Partial<FigureFacts> & Pick<FigureFacts, 'id' | 'expression'>): Figure =>
  figure({ rule: 'mean-of-indicators', places: 2, ...facts });

export const node = (
  id: string,
  level: Level,
  parent: string | null,
  more: Partial<ModelNode> = {},
): ModelNode => modelNode(id, level, parent, { source: [at('B6')], ...more });

/** Updated budget and outturn on a node's own row, with the use printed beside them. */
export const money = (
  updated: FigureCell,
  actual: FigureCell,
  use: FigureCell | null = null,
): Pick<ModelNode, 'budget'> => ({
  budget: { initial: null, updated, actual, publishedUse: use, publishedShare: null },
});

export const sumOfCells = (...cells: readonly FigureCell[]): Expression => sumOf(cells.map(leaf));

export const sheet = (
  name: string,
  cells: readonly [string, number | string, string?][] = [],
): SheetSnapshot => ({
  name,
  visibility: 'visible',
  cells: cells.map(([cell, value, format = 'General']): CellSnapshot => ({
    ...parseCellName(cell)!,
    content: typeof value === 'number' ? { type: 'number', value } : { type: 'text', value },
    format,
  })),
  merges: [],
  reportId: null,
});

export interface InputParts {
  readonly sheets?: readonly SheetSnapshot[];
  readonly tables?: ReportInput['tables'];
  readonly year?: number | null;
  readonly nodes?: readonly (readonly [ModelNode, NodeMeasure | null])[];
  readonly measures?: Partial<ReportInput['measures']>;
  readonly findings?: ReportInput['findings'];
}

/** What is known of a workbook: the parts given, the money that they make, and nothing else. */
export const inputOf = ({
  sheets = [],
  tables = [],
  year = 2016,
  nodes = [],
  measures = {},
  findings = [],
}: InputParts): ReportInput => {
  const made = measureMoney(treeOf(nodes.map(([each]) => each)));
  return {
    snapshot: { file: 'prova.xlsx', date1904: false, sheets },
    tables,
    model: modelOf({
      year,
      nodes: nodes.map(([each]) => each),
      facts: tables.flatMap((table, index) => table.facts.map((fact) => ({ table: index, fact }))),
    }),
    measures: measuresOf({
      nodes: new Map(
        nodes.flatMap(([{ id }, measure]) => {
          const held = made.nodes.get(id);
          return measure || held ? [[id, nodeMeasure({ ...measure, ...held })] as const] : [];
        }),
      ),
      whole: made.whole,
      ...measures,
    }),
    findings,
  };
};
