import { createBridge, type Bridge, type BridgeMessage } from './bridge';
import type { Host } from './contract';

/** The two functions by which the library hears from its host (`OSF.ScriptMessaging`). */
export interface Client {
  agaveHostCallback(callbackId: string, params: unknown): void;
  agaveHostEventCallback(callbackId: string, params: unknown): void;
}

/** The bridge of one page to one host: what `webkit.messageHandlers.Agave` is to the library. */
export interface AgaveBridge extends Omit<Bridge, 'receive'> {
  postMessage(json: string): void;
}

/**
 * Speaks the library's webkit transport over a host. `client` is asked for at each answer, because the library
 * defines it only while it loads.
 */
export function agaveBridge(host: Host, client: () => Client): AgaveBridge {
  const bridge = createBridge(host);
  return {
    get lastHeard() {
      return bridge.lastHeard;
    },
    postMessage(json) {
      const { callbackId = '', ...message } = JSON.parse(json) as BridgeMessage & {
        readonly callbackId?: string;
      };
      bridge.receive(
        message,
        (params) => client().agaveHostCallback(callbackId, params),
        (params) => client().agaveHostEventCallback(callbackId, params),
      );
    },
    pressButton: (functionName, controlId) => bridge.pressButton(functionName, controlId),
    close: () => bridge.close(),
  };
}
