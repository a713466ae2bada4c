import type { Result } from '../../domain/result';
import type { HostFailure } from '../../ports/open-workbook';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { PaneContext } from '../action';
import { firstExpanded } from '../places/summary/rows';
import type { AnalystFailure } from '../analysis/analyst';
import { movesBetween } from './moves';

/** Reads the whole workbook, analyses it and shows it. */
export const readAll = (context: PaneContext): Promise<void> =>
  context.tasks.run({ kind: 'reading', stoppable: true }, async (course) => {
    const read = await context.workbook.read(course);
    await take(context, read, () => readAll(context));
  });

/** Reads the given sheets again, and what changed of the list of sheets; shows what comes of it. */
export const readSheets = (context: PaneContext, sheets: readonly string[]): Promise<void> =>
  context.tasks.run({ kind: 'reading', stoppable: false, quiet: true }, () => rereadNow(context, sheets));

/** The same, for those who are in a task already. */
export async function rereadNow(context: PaneContext, sheets: readonly string[]): Promise<void> {
  const { store, workbook } = context;
  const known = store.get().snapshot;
  const read = known ? await workbook.reread(known, sheets) : await workbook.read();
  await take(context, read, () => readSheets(context, sheets));
}

async function take(
  context: PaneContext,
  read: Result<WorkbookSnapshot, HostFailure>,
  again: () => Promise<void>,
): Promise<void> {
  const { store, problems } = context;
  if (!read.ok) {
    problems.raise({ failure: read.error, during: 'reading', written: [] }, again);
    return;
  }
  store.set((state) => ({
    ...state,
    snapshot: read.value,
    problem: state.problem?.during === 'reading' ? null : state.problem,
  }));
  await analyseNow(context);
}

/** Analyses what was read last, with the notes in force, and shows it with what moved since. */
export async function analyseNow(context: PaneContext): Promise<void> {
  const { analyst, store, problems } = context;
  const { snapshot, unsavedNotes } = store.get();
  if (!snapshot) return;
  const outcome = await analyst.analyse(snapshot, unsavedNotes ?? undefined);
  if (!outcome.ok) {
    const failure = asHostFailure(outcome.error);
    if (failure) problems.raise({ failure, during: 'reading', written: [] }, () => analyseNow(context));
    return;
  }
  const analysis = outcome.value;
  store.set((state) => ({
    ...state,
    analysis,
    expanded: state.analysis ? state.expanded : firstExpanded(analysis.model),
    stale: false,
    moves: state.analysis ? movesBetween(state.analysis, analysis) : [],
  }));
}

/** What the analyst failed at, as the pane tells failures; `null` when there is nothing to tell. */
export function asHostFailure(failure: AnalystFailure): HostFailure | null {
  if (failure.type === 'Overtaken') return null;
  const message = failure.type === 'Broken' ? failure.message : failure.type;
  return { type: 'Unexpected', code: 'Analysis', message, statement: null };
}
