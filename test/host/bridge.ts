import type { Host } from './contract';
import {
  BRIDGE,
  DISPATCH,
  EVENT,
  EVENT_CATEGORY,
  contextArray,
  type HostAnswer,
  type HostEvent,
} from './protocol';

/** What the library's Mac build says to its host. */
export interface BridgeMessage {
  readonly methodId: number;
  readonly params?: { readonly id?: number; readonly apiArgs?: readonly (readonly unknown[])[] };
}

type Listener = (params: unknown) => void;

/** One page's connection to one host, whatever carries its messages. */
export interface Bridge {
  /** `answer` is called later, once; `onEvent` is the listener of a registration. */
  receive(message: BridgeMessage, answer: Listener, onEvent?: Listener): void;
  /** Presses a ribbon button, as its `functionName` in the manifest; `controlId` is the button's id there. */
  pressButton(functionName: string, controlId: string): void;
  /** Hears and says nothing any more. */
  close(): void;
  /** When the page last said anything, as `performance.now()` counts. */
  readonly lastHeard: number;
}

export function createBridge(host: Host): Bridge {
  /** Listeners by dispatch id of the registrations that stand. */
  const registered = new Map<number, Listener>();
  let sequence = 0;
  let lastHeard = performance.now();
  let closed = false;
  const unsubscribe = host.subscribe((events) => {
    const entries = events.map((event) => entryOf(event, ++sequence));
    registered.get(DISPATCH.richApiEvents)?.([[[1, entries.length], ...entries], DISPATCH.richApiEvents]);
  });

  return {
    get lastHeard() {
      return lastHeard;
    },
    receive(message, answer, onEvent) {
      lastHeard = performance.now();
      const later = (params: unknown): void => {
        setTimeout(() => {
          if (!closed) answer(params);
        }, 0);
      };
      const dispatch = message.params?.id ?? 0;
      switch (message.methodId) {
        case BRIDGE.getContext:
          return later(contextArray(host.contextInfo));
        case BRIDGE.registerEvent:
          if (onEvent) registered.set(dispatch, onEvent);
          return later([0]);
        case BRIDGE.unregisterEvent:
          registered.delete(dispatch);
          return later([0]);
        case BRIDGE.writeSettings:
          return later([0]);
        case BRIDGE.execute:
          if (dispatch !== DISPATCH.richApi) return later([0]);
          void executed(host, message.params?.apiArgs?.[0] ?? []).then(later);
          return;
        default:
          throw new Error(`The host does not know the bridge method ${message.methodId}.`);
      }
    },
    pressButton(functionName, controlId) {
      const listener = registered.get(DISPATCH.ribbonCommand);
      if (!listener) throw new Error('The page listens to no ribbon button.');
      const press = [String(++sequence), functionName, JSON.stringify({ source: { id: controlId } })];
      listener([press, DISPATCH.ribbonCommand]);
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
