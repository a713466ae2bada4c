import { check } from './checks/check';
import type { Finding } from './checks/finding';
import { DEFAULT_SETTINGS, type Settings } from './domain/settings';
import type { Lang } from './i18n';
import { assemble } from './model/assemble';
import { measure } from './model/measure';
import type { Measures } from './model/measures';
import type { PerformanceModel } from './model/model';
import { recognise } from './recognition/recognise';
import type { RecognisedTable } from './recognition/recognised';
import { compose } from './reports/compose';
import type { SheetPlan } from './workbook/plan';
import type { WorkbookSnapshot } from './workbook/snapshot';

/** What is known of a workbook before any report is made. */
export interface Analysis {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly RecognisedTable[];
  readonly model: PerformanceModel;
  readonly measures: Measures;
  /** Errors first, then by sheet and cell. */
  readonly findings: readonly Finding[];
}

export interface Outcome extends Analysis {
  readonly plans: readonly SheetPlan[];
}

/** Snapshot → recognised tables → model → measures → findings. */
export function analyse(snapshot: WorkbookSnapshot, settings: Settings = DEFAULT_SETTINGS): Analysis {
  const tables = recognise(snapshot);
  const model = assemble(tables, settings);
  const measures = measure(model, settings);
  const findings = check(tables, model, measures, settings);
  return { snapshot, tables, model, measures, findings };
}

/** The one way through the house (design.md): the analysis, and the report sheets to write. */
export function runPipeline(
  snapshot: WorkbookSnapshot,
  settings: Settings = DEFAULT_SETTINGS,
  lang: Lang = 'it',
): Outcome {
  const analysis = analyse(snapshot, settings);
  return { ...analysis, plans: compose(analysis, lang) };
}
