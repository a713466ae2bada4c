import type { Result } from '../domain/result';
import { err } from '../domain/result';
import type { Course, HostFailure } from '../ports/open-workbook';
import type { SheetSnapshot } from '../workbook/snapshot';
import { attempt, halt } from './failures';
import { OwnWrites } from './own-writes';
import { offers } from './requirements';
import type { Timer } from './timer';

/** What the adapter knows of the one open workbook between two calls. Nothing of it replaces a look at the workbook. */
export interface Session {
  /** File name without folders. */
  readonly file: string;
  readonly date1904: boolean;
  readonly budget: Budget;
  /** Excel's ids of the sheets that snapshots were read from. */
  readonly ids: WeakMap<SheetSnapshot, string>;
  /** The sheets as last seen, by id: events name sheets by nothing else. */
  readonly seen: Map<string, SeenSheet>;
  /** Reports by the names of sheets that a failed write added and perhaps never marked. */
  readonly unmarked: Map<string, string>;
  readonly timer: Timer;
  readonly ownWrites: OwnWrites;
}

export interface SeenSheet {
  readonly name: string;
  readonly isReport: boolean;
}

/** Bytes that one request, or its answer, may take; it shrinks when Excel says it was too much. */
export interface Budget {
  bytes: number;
}

/** What Excel says of a call that it cannot undo inside a group. */
const UNDO_REFUSED = 'UndoNotSupported';
const MEGABYTE = 1_000_000;
/** The web takes 5 MB; what we send is estimated, so we stay well below. */
const WEB_BUDGET = 4 * MEGABYTE;
/** Elsewhere no limit is documented but five million cells; smaller pieces show progress and can be stopped. */
const DESKTOP_BUDGET = 32 * MEGABYTE;

export function newSession(file: string, date1904: boolean, timer: Timer): Session {
  const web = Office.context.platform === Office.PlatformType.OfficeOnline;
  return {
    file,
    date1904,
    budget: { bytes: web ? WEB_BUDGET : DESKTOP_BUDGET },
    ids: new WeakMap(),
    seen: new Map(),
    unmarked: new Map(),
    timer,
    ownWrites: new OwnWrites(timer),
  };
}

/** Reads wait for the end of a cell's editing where Excel can; stopped, they are over at once even so. */
export function waiting<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
  signal?: AbortSignal,
): Promise<Result<Value, HostFailure>> {
  const outcome = attempt(() => Excel.run({ delayForCellEdit: true }, work));
  return signal ? Promise.race([outcome, stopped(signal)]) : outcome;
}

/** Does not wait for the end of a cell's editing: what someone asked for a while ago should not happen while they type. */
export const atOnce = <Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Result<Value, HostFailure>> => attempt(() => Excel.run(work));

/**
 * The same as one step of Excel's undo, where Excel groups. Where it finds something in the group that it cannot undo
 * (showing a sheet, on the desktop), `work` begins again without: better in several steps than not at all.
 */
export async function asOneStep<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Result<Value, HostFailure>> {
  if (!offers('undoGroup')) return atOnce(work);
  const outcome = await attempt(() => Excel.run({ mergeUndoGroup: true }, work));
  const refused = !outcome.ok && outcome.error.type === 'Unexpected' && outcome.error.code === UNDO_REFUSED;
  return refused ? atOnce(work) : outcome;
}

/** The workbook is open for reading alone, as the document's own mode tells: a view-only session on the web. */
export const isViewOnly = (): boolean => Office.context.document.mode === Office.DocumentMode.ReadOnly;

/** Ends the operation between two syncs when it was asked to stop. */
export function checkpoint(course: Course | undefined): void {
  if (course?.signal?.aborted) halt({ type: 'Stopped' });
}

const stopped = (signal: AbortSignal): Promise<Result<never, HostFailure>> =>
  new Promise((resolve) => {
    const stop = () => resolve(err({ type: 'Stopped' }));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
