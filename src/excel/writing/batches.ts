import type { Course } from '../../ports/open-workbook';
import { halt, isTooLarge, wasCarriedOut } from '../failures';
import type { Budget } from '../session';
import { checkpoint } from '../session';

/** Calls to queue together; `sheet` is the report they belong to. */
export interface Job {
  readonly sheet: string;
  readonly bytes: number;
  /** Must not be done twice. */
  readonly once?: boolean;
  readonly queue: () => void;
}

/**
 * Carries out the jobs in their order, as many in one sync as the budget allows, with calculation and screen still
 * meanwhile. What Excel finds too large goes again in smaller requests; where it was the answer that was too long,
 * the request had been carried out.
 */
export async function carryOut(
  context: Excel.RequestContext,
  jobs: readonly Job[],
  budget: Budget,
  course?: Course,
): Promise<void> {
  const queue = batchesOf(jobs, budget);
  const sheets = [...new Set(jobs.map(({ sheet }) => sheet))];
  for (let batch = queue.shift(); batch; batch = queue.shift()) {
    checkpoint(course);
    const sheet = batch[0]?.sheet ?? '';
    course?.onProgress?.({ done: Math.max(0, sheets.indexOf(sheet)), of: sheets.length, sheet });
    queue.unshift(...(await sent(context, batch, budget)));
  }
}

/** Sends one batch; the answer is what of it must go again. */
async function sent(context: Excel.RequestContext, batch: readonly Job[], budget: Budget): Promise<Job[][]> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  batch.forEach(({ queue }) => queue());
  try {
    await context.sync();
    return [];
  } catch (thrown) {
    if (!isTooLarge(thrown)) throw thrown;
    budget.bytes = Math.max(1, Math.floor(budget.bytes / 2));
    if (batch.length < 2) return halt({ type: 'TooLarge', sheet: batch[0]?.sheet ?? null });
    const again = wasCarriedOut(thrown) ? batch.filter(({ once }) => !once) : batch;
    const middle = Math.ceil(again.length / 2);
    return [again.slice(0, middle), again.slice(middle)];
  }
}

function batchesOf(jobs: readonly Job[], { bytes }: Budget): Job[][] {
  const batches: Job[][] = [];
  let left = 0;
  for (const job of jobs) {
    const last = batches.at(-1);
    if (last && job.bytes <= left) {
      last.push(job);
      left -= job.bytes;
    } else {
      batches.push([job]);
      left = bytes - job.bytes;
    }
  }
  return batches;
}
