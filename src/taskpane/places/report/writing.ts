import { type Result, err, ok } from '../../../domain/result';
import type { Backup, Course, HostFailure, WriteFailure, Written } from '../../../ports/open-workbook';
import type { PaneContext } from '../../action';
import { asHostFailure, rereadNow } from '../../live/reading';
import { type Plans, composeBoth, inReport, showPlans } from './planning';

/** What a person has agreed to. */
export interface Consent {
  /** Cells typed by hand on the report sheets may be replaced. */
  readonly replaceTyped: boolean;
}

/**
 * Writes the chosen report sheets. The workbook is read again first: others may have changed it since, and what they
 * typed on the report sheets is asked about before it goes.
 */
export async function write(context: PaneContext, consent: Consent): Promise<void> {
  const { store, tasks, problems } = context;
  const outcome = await tasks.run({ kind: 'writing', stoppable: true }, async (course) => {
    const written = await writeChosen(context, consent, course);
    const touched = written.ok
      ? (written.value?.sheets ?? []).map(({ name }) => name)
      : written.error.written;
    if (touched.length > 0) await rereadNow(context, touched);
    return written;
  });
  if (!outcome.ok) {
    problems.raise({ ...outcome.error, during: 'writing' }, () => write(context, consent));
    return;
  }
  const done = outcome.value;
  if (!done) return;
  store.set(inReport(() => ({ written: done.sheets, backup: done.backup, restored: false })));
}

/** `null` when nothing was written because somebody has to be asked first. */
async function writeChosen(
  context: PaneContext,
  { replaceTyped }: Consent,
  course: Course,
): Promise<Result<Written | null, WriteFailure>> {
  const { store, workbook } = context;
  const plans = await freshPlans(context, course);
  if (!plans.ok) return err({ failure: plans.error, written: [] });
  showPlans(context, plans.value);
  const { typedOver } = store.get().report;
  const { chosen } = plans.value;
  if (!replaceTyped && chosen.some(({ reportId }) => typedOver.has(reportId))) {
    store.set((state) => inReport(() => ({ confirming: true }))({ ...state, place: 'report' }));
    return ok(null);
  }
  store.set(inReport(() => ({ confirming: false })));
  return workbook.write(chosen, course);
}

/** The report sheets of the workbook as it stands this moment. */
async function freshPlans(context: PaneContext, course: Course): Promise<Result<Plans, HostFailure>> {
  const { store, workbook, analyst } = context;
  const read = await workbook.read(course);
  if (!read.ok) return read;
  const { unsavedNotes } = store.get();
  const analysed = await analyst.analyse(read.value, unsavedNotes ?? undefined);
  if (!analysed.ok) return err(asHostFailure(analysed.error) ?? { type: 'Stopped' });
  const analysis = analysed.value;
  store.set((state) => ({ ...state, snapshot: read.value, analysis, stale: false }));
  const composed = await composeBoth(context);
  if (!composed.ok) return err(asHostFailure(composed.error) ?? { type: 'Stopped' });
  return course.signal?.aborted ? err({ type: 'Stopped' }) : composed;
}

/** Puts back what stood on the report sheets before the last writing. */
export async function restore(context: PaneContext, backup: Backup): Promise<void> {
  const { store, tasks, workbook, problems } = context;
  const outcome = await tasks.run({ kind: 'restoring', stoppable: true }, async (course) => {
    const restored = await workbook.restore(backup, course);
    await rereadNow(
      context,
      backup.sheets.map(({ name }) => name),
    );
    return restored;
  });
  if (!outcome.ok) {
    problems.raise({ ...outcome.error, during: 'restoring' }, () => restore(context, backup));
    return;
  }
  store.set(inReport(() => ({ written: null, backup: null, restored: true })));
}
