import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createBridge, type Bridge, type BridgeMessage } from './bridge';
import type { Host } from './contract';
import { HOST_INFO } from './protocol';

/** The library's globals, as a page finds them once it is loaded. */
export interface Library {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface RunningExcel extends Library {
  /** Waits until the library has nothing more to say, and takes it away; the next `startExcel` does so too. */
  stop(): Promise<void>;
  /** Presses a ribbon button by the name of its function. */
  pressButton(functionName: string): void;
}

const DIST = join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist');
const LOADER = 'office.debug.js';
const ORIGIN = 'https://localhost:3000';
/** Scripts that the loader fetches besides; neither is needed, and neither is there. */
const NOT_NEEDED = ['telemetry/'];

let running: RunningExcel | null = null;

/**
 * Loads the unmodified client library into this thread, as its own loader does in a page, and joins it to a host. The
 * globals `Excel`, `Office` and `OfficeExtension` are those of this host until the next call. For plain Node: jsdom lets
 * nobody put another document in the place of its own.
 */
export async function startExcel(host: Host): Promise<RunningExcel> {
  await running?.stop();
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const { bridge, leave } = enterPage(host);
  evaluate(LOADER);
  const scope = globalThis as unknown as Library;
  await scope.Office.onReady();
  const { Excel, Office, OfficeExtension } = scope;
  running = {
    Excel,
    Office,
    OfficeExtension,
    pressButton: (name) => bridge.pressButton(name, name),
    async stop() {
      running = null;
      await quiet(bridge);
      bridge.close();
      for (const name of Object.getOwnPropertyNames(globalThis)) {
        if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
      }
      leave();
    },
  };
  return running;
}

/** Silent for so long, in ms, the library has nothing more to say. */
const SILENCE = 30;

async function quiet(bridge: Bridge): Promise<void> {
  while (performance.now() - bridge.lastHeard < SILENCE) await new Promise((go) => setTimeout(go, SILENCE));
}

/** Puts in place what of a page the loader looks at; `leave` puts back what was there. */
function enterPage(host: Host): { readonly bridge: Bridge; leave(): void } {
  const scope = globalThis as unknown as Record<string, unknown>;
  const bridge = createBridge(host);
  const page: Record<string, unknown> = {
    window: globalThis,
    document: fakeDocument(),
    location: fakeLocation(),
    navigator: {
      userAgent: 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15',
      language: 'it-IT',
      platform: 'MacIntel',
    },
    history: {},
    sessionStorage: fakeStorage(),
    localStorage: fakeStorage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    ...messaging(bridge),
  };
  const old = Object.keys(page).map((name) => [name, Object.getOwnPropertyDescriptor(scope, name)] as const);
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(scope, name, { value, configurable: true, writable: true });
  }
  return {
    bridge,
    leave() {
      for (const [name, descriptor] of old) {
        if (descriptor) Object.defineProperty(scope, name, descriptor);
        else Reflect.deleteProperty(scope, name);
      }
    },
  };
}

type Listener = (params: unknown) => void;

/**
 * How the library reaches its host. It prefers these functions to the webkit messages, and does not space what it says
 * through them by 10 ms: all that a test waits for is work.
 */
const messaging = (bridge: Bridge): Record<string, unknown> => ({
  webkit: { messageHandlers: { Agave: {} } },
  _osfHostAPI: (_: string, message: BridgeMessage, answer: Listener) => bridge.receive(message, answer),
  _osfHostRegisterEvent(_: string, message: BridgeMessage, onEvent: Listener, answer: Listener) {
    bridge.receive(message, answer, onEvent);
    return { eventCallbackId: message.params?.id };
  },
  _osfHostUnregisterCallback: () => undefined,
});

interface FakeScript {
  src: string;
  onload?: () => void;
  onerror?: () => void;
}

/** A document that runs the scripts put into its head, from the installed package. */
function fakeDocument() {
  const head = {
    appendChild(script: FakeScript) {
      setTimeout(() => run(script), 0);
      return script;
    },
  };
  const loader = { src: `${ORIGIN}/lib/${LOADER}`, getAttribute: () => null };
  return {
    readyState: 'complete',
    URL: `${ORIGIN}/?${HOST_INFO}`,
    cookie: '',
    documentElement: {},
    body: {},
    head,
    hasFocus: () => true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    getElementById: () => null,
    querySelector: () => null,
    createElement: () => ({ setAttribute: () => undefined, getAttribute: () => null }),
    getElementsByTagName(tag: string): readonly unknown[] {
      return tag.toLowerCase() === 'head' ? [head] : tag.toLowerCase() === 'script' ? [loader] : [];
    },
  };
}

function run(script: FakeScript): void {
  const path = script.src.slice(`${ORIGIN}/lib/`.length);
  if (NOT_NEEDED.some((each) => path.startsWith(each))) {
    script.onerror?.();
    return;
  }
  evaluate(path);
  script.onload?.();
}

const sources = new Map<string, string>();

/** Runs a script of the package in the global scope, as a script element would. */
function evaluate(path: string): void {
  let source = sources.get(path);
  if (source === undefined) sources.set(path, (source = readFileSync(join(DIST, path), 'utf8')));
  const inGlobalScope = eval;
  inGlobalScope(source);
}

const fakeLocation = () => ({
  href: `${ORIGIN}/?${HOST_INFO}`,
  search: `?${HOST_INFO}`,
  hash: '',
  origin: ORIGIN,
  protocol: 'https:',
  host: 'localhost:3000',
  hostname: 'localhost',
  pathname: '/',
});

function fakeStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
