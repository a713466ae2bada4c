import { check } from './checks/check';
import type { Finding } from './checks/finding';
import { type Answers, answersOf } from './domain/doubt';
import type { Lang } from './i18n';
import { assemble } from './model/assemble';
import { measure } from './model/measure';
import type { Measures } from './model/measures';
import type { PerformanceModel } from './model/model';
import { type Question, questionsOf } from './model/questions';
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
  /** What the workbook leaves open, and what people answered. */
  readonly questions: readonly Question[];
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
  const answers = answersOf(notes.answers);
  const reading = readUnder(snapshot, notes, answers);
  const { tables, model, measures } = reading;
  const questions = questionsOf(reading, answers, (others) => readUnder(snapshot, notes, others));
  const told = notesFindings({ notes, troubles, tables, model, measures });
  const people = { told, acceptances: notes.acceptances };
  const findings = check(tables, model, measures, notes.settings, people, snapshot);
  return { snapshot, notes, tables, model, measures, questions, findings };
}

function readUnder(
  snapshot: WorkbookSnapshot,
  { settings, corrections, judgements }: Notes,
  answers: Answers,
): Pick<Analysis, 'tables' | 'model' | 'measures'> {
  const tables = recognise(snapshot, corrections, answers);
  const model = assemble(tables, settings);
  return { tables, model, measures: measure(model, settings, judgements, answers) };
}

/** The one way through the house (design.md): the analysis, and the report sheets to write. */
export function runPipeline(snapshot: WorkbookSnapshot, said?: Notes, lang: Lang = 'it'): Outcome {
  const analysis = analyse(snapshot, said);
  return { ...analysis, plans: compose(analysis, lang) };
}
