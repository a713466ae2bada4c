import type { Result } from '../../domain/result';
import { err } from '../../domain/result';
import type { Backup, Course, HostFailure, WriteFailure, Written } from '../../ports/open-workbook';
import type { SheetPlan } from '../../workbook/plan';
import { REPORT_MARK } from '../../workbook/report-mark';
import { askExtents } from '../reading/extents';
import { askSheetList } from '../reading/sheet-list';
import { needsOf, offers } from '../requirements';
import type { Session } from '../session';
import { asOneStep, atOnce, checkpoint, isViewOnly } from '../session';
import { backUp, plansIn } from './backup';
import { carryOut } from './batches';
import type { Job } from './batches';
import { BYTES_PER_CALL, rangeOf } from './step';
import type { SheetSteps } from './steps';
import { mark, sheetSteps } from './steps';
import type { Target } from './targets';
import { findTargets } from './targets';
import { Progress } from './progress';

/**
 * Writes the plans, each into the sheet that bears its mark or into a new one, and reads them back. Four syncs: the
 * list of sheets, their marks and protection, what stands on ours, the writing with its read-back; more only where
 * the cells are too many for one. User's sheets are named in no call that changes anything.
 */
export async function writePlans(
  session: Session,
  plans: readonly SheetPlan[],
  course?: Course,
): Promise<Result<Written, WriteFailure>> {
  const obstacle = obstacleToWriting();
  if (obstacle) return err({ failure: obstacle, written: [] });
  const progress = new Progress();
  // Kept when the work begins again: what stands there then is half ours.
  let backup: Backup | null = null;
  const outcome = await asOneStep(async (context) => {
    const targets = await findTargets(context, session, plans, course);
    backup ??= await backUp(context, session, targets);
    checkpoint(course);
    await writeTargets(context, session, targets, progress, course);
    return { sheets: backup.sheets, backup };
  });
  return outcome.ok ? outcome : failed(session, outcome.error, progress);
}

/** Puts back what a write replaced, through the same way; a sheet that the write added is emptied and hidden. */
export async function restoreBackup(
  session: Session,
  backup: Backup,
  course?: Course,
): Promise<Result<void, WriteFailure>> {
  const plans = plansIn(backup);
  if (!plans) {
    const message = 'The backup is not one of this adapter.';
    return err({ failure: { type: 'Unexpected', code: 'Program', message, statement: null }, written: [] });
  }
  const obstacle = obstacleToWriting();
  if (obstacle) return err({ failure: obstacle, written: [] });
  const progress = new Progress();
  const outcome = await asOneStep(async (context) => {
    const targets = await findTargets(context, session, plans, course);
    // A sheet to be emptied that is no longer there is not made again.
    const present = targets.filter(({ plan, existing }) => existing ?? plan.cells.length > 0);
    await writeTargets(context, session, present, progress, course);
  });
  return outcome.ok ? outcome : failed(session, outcome.error, progress);
}

async function failed(
  session: Session,
  failure: HostFailure,
  progress: Progress,
): Promise<Result<never, WriteFailure>> {
  // Nothing runs while a cell is edited: no sheet was added, and none could be marked now.
  if (failure.type === 'CellEditing') session.unmarked.clear();
  else await markOrphans(session);
  return err({ failure, written: progress.written() });
}

function obstacleToWriting(): HostFailure | null {
  if (!offers('writing')) return { type: 'NotSupported', needs: needsOf('writing') };
  return isViewOnly() ? { type: 'ReadOnly' } : null;
}

async function writeTargets(
  context: Excel.RequestContext,
  session: Session,
  targets: readonly Target[],
  progress: Progress,
  course: Course | undefined,
): Promise<void> {
  const sheets = targets.map(sheetSteps);
  const added = targets.filter(({ existing }) => !existing);
  added.forEach(({ plan: { name, reportId } }) => session.unmarked.set(name, reportId));
  session.ownWrites.begin(targets.flatMap(({ existing }) => existing?.id ?? []));
  try {
    const jobs = [addJob(context, targets), ...sheets.flatMap((one) => jobsOf(context, one, progress))];
    await carryOut(context, jobs, session.budget, course);
  } finally {
    session.ownWrites.include(progress.ids());
    session.ownWrites.end();
  }
  added.forEach(({ plan }) => session.unmarked.delete(plan.name));
  progress.verify();
}

/**
 * First of all: whatever ceases to be ours after we looked ends the request before anything is written; and every new
 * sheet is there, and marked, before a formula names it.
 */
function addJob(context: Excel.RequestContext, targets: readonly Target[]): Job {
  const { worksheets } = context.workbook;
  return {
    sheet: targets[0]?.plan.name ?? '',
    bytes: targets.length * BYTES_PER_CALL,
    once: true,
    queue: () => {
      for (const { existing } of targets) {
        if (existing && !existing.unmarked)
          worksheets.getItem(existing.id).names.getItem(REPORT_MARK).visible = false;
      }
      for (const { plan, existing } of targets) {
        if (existing?.unmarked) mark(worksheets.getItem(existing.id), plan.reportId);
        if (!existing) mark(worksheets.add(plan.name), plan.reportId);
      }
    },
  };
}

function jobsOf(
  context: Excel.RequestContext,
  { target, steps, blocks }: SheetSteps,
  progress: Progress,
): Job[] {
  const { name } = target.plan;
  const at = () => context.workbook.worksheets.getItem(target.existing?.id ?? name);
  const follow = progress.of(name);
  return [
    ...steps.map(({ bytes, queue }) => ({ sheet: name, bytes, queue: () => queue(at()) })),
    ...blocks.map((block) => ({
      sheet: name,
      bytes: block.bytes,
      queue: () => follow.readBack(block, rangeOf(at(), block.area).load('formulas')),
    })),
    { sheet: name, bytes: BYTES_PER_CALL, queue: () => follow.end(at().load('id')) },
  ];
}

/** Marks the sheets that a failed write added and did not come to mark, so that the next one finds them. */
async function markOrphans(session: Session): Promise<void> {
  const { unmarked } = session;
  if (unmarked.size === 0) return;
  await atOnce(async (context) => {
    const list = askSheetList(context);
    await context.sync();
    const orphans = list().filter(({ name }) => unmarked.has(name));
    const extents = askExtents(
      context,
      orphans.map(({ id }) => id),
    );
    await context.sync();
    extents().forEach(({ id, reportId, filled }, index) => {
      const plan = unmarked.get(orphans[index]?.name ?? '');
      if (reportId === null && filled === null && plan !== undefined)
        mark(context.workbook.worksheets.getItem(id), plan);
    });
    await context.sync();
    unmarked.clear();
  });
}
