import { BRIDGE, DISPATCH, EVENT, EVENT_CATEGORY, contextArray } from './protocol';
import type { HostAnswer, HostEvent } from './protocol';
import type { Host } from './contract';

/** The two functions by which the library hears from its host (`OSF.ScriptMessaging`). */
export interface Client {
  agaveHostCallback(callbackId: string, params: unknown): void;
  agaveHostEventCallback(callbackId: string, params: unknown): void;
}

interface BridgeMessage {
  readonly methodId: number;
  readonly callbackId?: string;
  readonly params?: { readonly id?: number; readonly apiArgs?: readonly (readonly unknown[])[] };
}

/** The bridge of one page to one host: what `webkit.messageHandlers.Agave` is to the library. */
export interface AgaveBridge {
  postMessage(json: string): void;
  /** Presses a ribbon button, as its `functionName` in the manifest; `controlId` is the button's id there. */
  pressButton(functionName: string, controlId: string): void;
  /** Hears and says nothing any more. */
  close(): void;
  /** When the page last said anything, as `performance.now()` counts. */
  readonly lastHeard: number;
}

/**
 * Speaks the library's Mac transport over a host. `client` is asked for at each answer, because the library defines
 * it only while it loads; `elsewhere` hears of dispatches that are no business of the workbook (a dialog, a window).
 */
export function agaveBridge(host: Host, client: () => Client): AgaveBridge {
  /** Callback ids by dispatch id of the registrations that stand. */
  const registered = new Map<number, string>();
  let sequence = 0;
  let lastHeard = performance.now();
  let closed = false;

  const answer = ({ callbackId }: BridgeMessage, params: unknown): void => {
    if (callbackId === undefined) return;
    setTimeout(() => {
      if (!closed) client().agaveHostCallback(callbackId, params);
    }, 0);
  };
  const unsubscribe = host.subscribe((events) => {
    const callbackId = registered.get(DISPATCH.richApiEvents);
    if (callbackId === undefined) return;
    const entries = events.map((event) => entryOf(event, ++sequence));
    client().agaveHostEventCallback(callbackId, [[[1, entries.length], ...entries], DISPATCH.richApiEvents]);
  });

  return {
    get lastHeard() {
      return lastHeard;
    },
    postMessage(json) {
      lastHeard = performance.now();
      const message = JSON.parse(json) as BridgeMessage;
      const dispatch = message.params?.id ?? 0;
      switch (message.methodId) {
        case BRIDGE.getContext:
          return answer(message, contextArray(host.contextInfo));
        case BRIDGE.registerEvent:
          if (message.callbackId !== undefined) registered.set(dispatch, message.callbackId);
          return answer(message, [0]);
        case BRIDGE.unregisterEvent:
          registered.delete(dispatch);
          return answer(message, [0]);
        case BRIDGE.writeSettings:
          return answer(message, [0]);
        case BRIDGE.execute:
          if (dispatch !== DISPATCH.richApi) return answer(message, [0]);
          void executed(host, message.params?.apiArgs?.[0] ?? []).then((params) => answer(message, params));
          return;
        default:
          throw new Error(`The host does not know the bridge method ${message.methodId}.`);
      }
    },
    pressButton(functionName, controlId) {
      const callbackId = registered.get(DISPATCH.ribbonCommand);
      if (callbackId === undefined) throw new Error('The page listens to no ribbon button.');
      const press = [String(++sequence), functionName, JSON.stringify({ source: { id: controlId } })];
      client().agaveHostEventCallback(callbackId, [press, DISPATCH.ribbonCommand]);
    },
    close() {
      closed = true;
      unsubscribe();
    },
  };
}

/** Positions in the array that stands for a request: its body and its flags. */
const BODY = 4;
const FLAGS = 6;

async function executed(host: Host, request: readonly unknown[]): Promise<unknown> {
  return paramsOf(await host.execute(String(request[BODY]), Number(request[FLAGS])));
}

const paramsOf = (answer: HostAnswer): unknown =>
  answer.kind === 'refused' ? [answer.code] : [0, [0, [200, [], answer.text]]];

const entryOf = ({ name, targetId, message }: HostEvent, sequence: number): unknown[] => [
  EVENT_CATEGORY,
  EVENT[name],
  targetId,
  JSON.stringify(message),
  String(sequence),
  false,
];
