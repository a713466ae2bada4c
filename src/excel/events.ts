import type { Result } from '../domain/result';
import { err } from '../domain/result';
import type { HostFailure, Watch, WorkbookChange } from '../ports/open-workbook';
import { attempt } from './failures';
import { needsOf, offers } from './requirements';
import type { Session } from './session';
import { atOnce } from './session';

/** A burst of events is told when it has been quiet this long, in milliseconds … */
export const QUIET = 250;
/** … or has gone on this long. */
const LONGEST = 2000;

/**
 * Tells `listener` of every change of the workbook that is not our own, bursts gathered into one. The subscriptions
 * are those of all sheets together, so that sheets added later are in and deleted ones leave nothing behind.
 */
export async function watchWorkbook(
  session: Session,
  listener: (change: WorkbookChange) => void,
): Promise<Result<Watch, HostFailure>> {
  if (!offers('live')) return err({ type: 'NotSupported', needs: needsOf('live') });
  const burst = new Burst(session, listener);
  const subscribed = await atOnce(async (context) => {
    const handlers = subscribe(context.workbook.worksheets, session, burst);
    await context.sync();
    return handlers;
  });
  if (!subscribed.ok) return subscribed;
  const handlers = subscribed.value;
  return {
    ok: true,
    value: {
      stop: async () => {
        burst.drop();
        const [first] = handlers;
        // A handler can be taken away only by the context that brought it.
        if (first)
          await attempt(() =>
            Excel.run(first.context, async (context) => {
              handlers.forEach((handler) => handler.remove());
              await context.sync();
            }),
          );
      },
    },
  };
}

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

function subscribe(sheets: Excel.WorksheetCollection, session: Session, burst: Burst): readonly Handler[] {
  const ours = (id: string) => session.ownWrites.covers(id, session.seen.has(id));
  const structure = async ({ worksheetId, source }: { worksheetId: string; source: string }) => {
    if (source === 'Remote' || !ours(worksheetId))
      burst.add({ structure: true, remote: source === 'Remote' });
  };
  const always: Handler[] = [
    sheets.onChanged.add(async ({ worksheetId, source, triggerSource }) => {
      const remote = source === 'Remote';
      const own =
        triggerSource === undefined ? !remote && ours(worksheetId) : triggerSource === 'ThisLocalAddin';
      if (!own) burst.add({ touched: worksheetId, remote });
    }),
    // The address is not to be trusted; and what our own reports recalculate is only what is known already.
    sheets.onCalculated.add(async ({ worksheetId }) => {
      const isReport = session.seen.get(worksheetId)?.isReport ?? false;
      if (!isReport && !ours(worksheetId))
        burst.add({ touched: worksheetId, echo: session.ownWrites.underWay });
    }),
    sheets.onAdded.add(structure),
    sheets.onDeleted.add(async (event) => {
      burst.add({ deleted: event.worksheetId, structure: true, remote: event.source === 'Remote' });
    }),
    sheets.onActivated.add(async ({ worksheetId }) => {
      burst.add({ active: worksheetId });
    }),
  ];
  const dressed = async ({ worksheetId, source }: { worksheetId: string; source: string }) => {
    const remote = source === 'Remote';
    if (remote || !ours(worksheetId)) burst.add({ touched: worksheetId, remote });
  };
  // What is struck, and what is hidden, counts for something else; nobody tells of columns.
  always.push(sheets.onFormatChanged.add(dressed));
  if (offers('hiddenEvents')) always.push(sheets.onRowHiddenChanged.add(dressed));
  return offers('structureEvents')
    ? [
        ...always,
        sheets.onNameChanged.add(structure),
        sheets.onMoved.add(structure),
        sheets.onVisibilityChanged.add(structure),
      ]
    : always;
}

interface Sign {
  readonly touched?: string;
  readonly deleted?: string;
  readonly active?: string;
  readonly structure?: boolean;
  readonly remote?: boolean;
  /** Excel calculates all sheets after a write of ours: by itself that is no change. */
  readonly echo?: boolean;
}

/** Gathers the signs of one burst of events. */
class Burst {
  private signs: Sign[] = [];
  private cancelQuiet = (): void => undefined;
  private cancelLongest = (): void => undefined;

  constructor(
    private readonly session: Session,
    private readonly listener: (change: WorkbookChange) => void,
  ) {}

  add(sign: Sign): void {
    const { timer } = this.session;
    if (this.signs.length === 0) this.cancelLongest = timer.after(LONGEST, () => this.tell());
    this.signs.push(sign);
    this.cancelQuiet();
    this.cancelQuiet = timer.after(QUIET, () => this.tell());
  }

  drop(): void {
    this.cancelQuiet();
    this.cancelLongest();
    this.signs = [];
  }

  private tell(): void {
    const { signs } = this;
    this.drop();
    if (signs.some(({ echo }) => !echo)) this.listener(changeOf(signs, this.session));
  }
}

function changeOf(signs: readonly Sign[], { seen }: Session): WorkbookChange {
  const deleted = new Set(signs.map((sign) => sign.deleted));
  const touched = [...new Set(signs.flatMap((sign) => sign.touched ?? []))].filter((id) => !deleted.has(id));
  const active = signs.flatMap((sign) => sign.active ?? []).at(-1);
  const unknown = touched.some((id) => !seen.has(id)) || (active !== undefined && !seen.has(active));
  return {
    sheets: touched.flatMap((id) => seen.get(id)?.name ?? []),
    structure: unknown || signs.some((sign) => sign.structure),
    active: active === undefined ? null : (seen.get(active)?.name ?? null),
    remote: signs.some((sign) => sign.remote),
  };
}
