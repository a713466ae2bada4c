import { figure, type Figure } from '../../src/domain/figure';
import type { Level } from '../../src/domain/levels';
import type { Measures } from '../../src/model/measures';
import type { ModelNode } from '../../src/model/model';
import { NO_NOTES } from '../../src/notes/notes';
import type { Analysis } from '../../src/pipeline';
import type { CellRef } from '../../src/workbook/address';
import { measuresOf, modelNode, modelOf } from '../values';

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
): ModelNode => modelNode(id, level, parent, { source: [at('Foglio3', 11, 1)], ...more });

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
  model: modelOf({ nodes }),
  measures: measuresOf(measures),
  questions: [],
  findings,
});
