import type { TrafficLog } from './contract';
import { dispatch } from './dispatch';
import type { FaultPlan } from './faults';
import { isService } from './objects/roots';
import { FLAG, REFUSAL, type HostAnswer, type RefusalName, type WireRequest } from './protocol';
import type { Session } from './session';
import type { Traffic } from './traffic';
import type { CellEditing } from './user';

export interface ExecutorParts {
  readonly session: Session;
  readonly faults: FaultPlan;
  readonly log: Traffic & TrafficLog;
  readonly editing: CellEditing;
  /** Bytes of a request, and of an answer. */
  readonly payloadLimit: number;
}

type Execute = (bodyText: string, flags?: number) => Promise<HostAnswer>;

/**
 * Requests are carried out one after the other, as they came. What the library sends for itself is answered but
 * neither counted nor failed.
 */
export function createExecutor(parts: ExecutorParts): Execute {
  let last: Promise<unknown> = Promise.resolve();
  return (bodyText, flags = 0) => {
    const answer = last.then(() => executed(parts, bodyText, flags));
    last = answer.catch(() => undefined);
    return answer;
  };
}

async function executed(parts: ExecutorParts, bodyText: string, flags: number): Promise<HostAnswer> {
  const { faults, log, editing, payloadLimit } = parts;
  const size = bytes(bodyText);
  log.request(size);
  const request = JSON.parse(bodyText) as WireRequest;
  if (isHousekeeping(request)) return body(JSON.stringify(dispatch(request, parts.session, () => undefined)));

  const refused = await faults.beforeSync();
  if (refused) return noted(log, refused);
  if (size > payloadLimit) return noted(log, 'RequestPayloadSizeLimitExceeded');
  if (editing.active) {
    if ((flags & FLAG.delayForCellEdit) === 0) return noted(log, 'InvalidOperationInCellEditMode');
    await editing.ended();
  }
  const text = run(parts, request);
  log.answer(bytes(text));
  if (faults.loses()) return refusal('InvalidOrTimedOutSession');
  return bytes(text) > payloadLimit ? refusal('ResponsePayloadSizeLimitExceeded') : body(text);
}

/** One request as one step of the undo log; its events are sent when it is over. */
function run({ session, faults, log }: ExecutorParts, request: WireRequest): string {
  const { workbook, events } = session;
  const calls: string[] = [];
  const release = events.hold();
  session.inactive = faults.inactive;
  session.calculationSuspended = false;
  try {
    const answer = workbook.step(
      () => calls.find((call) => call.endsWith('=') || call.endsWith('()')) ?? null,
      () => {
        const done = dispatch(request, session, (name) => {
          faults.beforeAction(name);
          calls.push(name);
        });
        session.editor.recalculate();
        return done;
      },
    );
    return JSON.stringify(answer);
  } finally {
    log.sync(calls);
    // After the answer: the client hears of it first, then of what happened meanwhile.
    setTimeout(() => setTimeout(release, 0), 0);
  }
}

function noted(log: Traffic, name: RefusalName): HostAnswer {
  log.sync([`refused: ${name}`]);
  return refusal(name);
}

const refusal = (name: RefusalName): HostAnswer => ({ kind: 'refused', code: REFUSAL[name] });
const body = (text: string): HostAnswer => ({ kind: 'body', text });

const HOUSEKEEPING = new Set(['_RemoveReference', '_RemoveAllReferences']);

/** Whether a request does nothing of the add-in's: it lets go of references, or serves the library's own services. */
function isHousekeeping({ Actions, ObjectPaths }: WireRequest): boolean {
  const paths = Object.values(ObjectPaths);
  if (paths.some(({ Name }) => isService(Name))) return true;
  const methods = Actions.filter(({ ActionType }) => ActionType === 3);
  return (
    methods.length > 0 &&
    methods.every(({ Name }) => HOUSEKEEPING.has(Name)) &&
    Actions.every(({ ActionType }) => ActionType === 3 || ActionType === 1)
  );
}

const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length;
