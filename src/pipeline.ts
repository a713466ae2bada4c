import { check } from './checks/check';
import type { Finding } from './checks/finding';
import type { Lang } from './i18n';
import { assemble } from './model/assemble';
import { measure } from './model/measure';
import type { Measures } from './model/measures';
import type { PerformanceModel } from './model/model';
import type { Notes } from './notes/notes';
import { readNotes } from './notes/read-notes';
import { notesFindings } from './notes/told';
import { recognise } from './recognition/recognise';
import type { RecognisedTable } from './facts/recognised';
import { compose } from './reports/compose';
import type { SheetPlan } from './workbook/plan';
import type { WorkbookSnapshot } from './workbook/snapshot';

/** What is known of a workbook before any report is made. */
export interface Analysis {
  readonly snapshot: WorkbookSnapshot;
  /** What people have said of it, and what holds everywhere below. */
  readonly notes: Notes;
  readonly tables: readonly RecognisedTable[];
  readonly model: PerformanceModel;
  readonly measures: Measures;
  /** Errors first, then by sheet and cell; accepted ones among them. */
  readonly findings: readonly Finding[];
}

export interface Outcome extends Analysis {
  readonly plans: readonly SheetPlan[];
}

/**
 * Snapshot → recognised tables → model → measures → findings. The notes are those the workbook carries, unless others
 * are given (what somebody has just said and not saved yet).
 */
export function analyse(snapshot: WorkbookSnapshot, said?: Notes): Analysis {
  const { notes: carried, troubles } = readNotes(snapshot);
  const notes = said ?? carried;
  const { settings, corrections, judgements, acceptances } = notes;
  const tables = recognise(snapshot, corrections);
  const model = assemble(tables, settings);
  const measures = measure(model, settings, judgements);
  const told = notesFindings({ notes, troubles, tables, model, measures });
  const findings = check(tables, model, measures, settings, { told, acceptances });
  return { snapshot, notes, tables, model, measures, findings };
}

/** The one way through the house (design.md): the analysis, and the report sheets to write. */
export function runPipeline(snapshot: WorkbookSnapshot, said?: Notes, lang: Lang = 'it'): Outcome {
  const analysis = analyse(snapshot, said);
  return { ...analysis, plans: compose(analysis, lang) };
}
