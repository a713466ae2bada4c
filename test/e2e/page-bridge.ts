import type { Page } from 'playwright-core';
import { agaveBridge, type AgaveBridge, type Client } from '../host/agave';
import type { Host } from '../host/contract';

const BINDING = 'alberoHost';

/** What the library looks for before it speaks; the page's own script, so that its content policy stays as it is. */
const HANDLER = `window.webkit = { messageHandlers: { Agave: { postMessage: (json) => window.${BINDING}(json) } } };`;

/**
 * Lets a page of the browser speak with a host in this process. To be called before the page is opened; reloading it
 * starts the client anew over the same host.
 */
export async function bridgePage(page: Page, host: Host): Promise<AgaveBridge> {
  const bridge = agaveBridge(host, () => client);
  const client: Client = {
    agaveHostCallback: (callbackId, params) => void call(page, 'agaveHostCallback', callbackId, params),
    agaveHostEventCallback: (callbackId, params) =>
      void call(page, 'agaveHostEventCallback', callbackId, params),
  };
  await page.exposeBinding(BINDING, (_source, json: string) => bridge.postMessage(json));
  await page.addInitScript(HANDLER);
  return bridge;
}

/** Calls the library in the page; a page that is closed or reloaded meanwhile hears nothing, as in Excel. */
async function call(page: Page, method: keyof Client, callbackId: string, params: unknown): Promise<void> {
  if (page.isClosed()) return;
  await page
    .evaluate(
      ([name, id, json]) => {
        const { OSF } = globalThis as unknown as { OSF?: { ScriptMessaging: Client } };
        OSF?.ScriptMessaging[name](id, JSON.parse(json));
      },
      [method, callbackId, JSON.stringify(params)] as const,
    )
    .catch((error: unknown) => {
      if (!page.isClosed() && !/navigation|context was destroyed/i.test(String(error))) throw error;
    });
}
