import { toDocument, toJson } from '../../src/cli/json';
import { NODE_CODEC } from '../../src/cli/node-codec';
import { type Analysis, analyse } from '../../src/pipeline';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/read';
import { buildWorkbook } from './build';
import type { LayoutCase } from './case';
import type { AlberoDocument } from './document';

/** The cases as the suite runs them, in process: the file is built, read, analysed and said as JSON by the program's own functions. */
export interface CaseOutcome {
  readonly document: AlberoDocument;
  /** Exit status of `albero check`. */
  readonly status: 0 | 1;
}

export const runCase = (layout: LayoutCase): CaseOutcome => outcomeOf(analyse(snapshotOf(layout)));

/** What the program reads of the case's file: a real `.xlsx`, so that the reader is tried as well. */
export function snapshotOf(layout: Pick<LayoutCase, 'name' | 'workbook'>): WorkbookSnapshot {
  const read = readWorkbook(buildWorkbook(layout), fileOf(layout), { codec: NODE_CODEC, readXls: null });
  if (!read.ok) throw new Error(`${layout.name} was refused: ${JSON.stringify(read.error)}`);
  return read.value;
}

export const fileOf = (layout: Pick<LayoutCase, 'name'>): string => `${layout.name}.xlsx`;

export const outcomeOf = (analysis: Analysis): CaseOutcome => ({
  document: JSON.parse(toJson(toDocument(analysis, 'it'))) as AlberoDocument,
  status: analysis.findings.some(({ severity }) => severity === 'error') ? 1 : 0,
});
