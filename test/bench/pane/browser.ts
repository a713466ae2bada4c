import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bridgePage } from '../../e2e/page-bridge';
import { serveSite, SITE } from '../../e2e/site';
import type { AgaveBridge } from '../../host/agave';
import type { Host } from '../../host/contract';
import { createHost } from '../../host/host';
import { openHostWorkbook } from '../../host/open';
import { BRIDGE, HOST_INFO } from '../../host/protocol';

/** What the page must show to count as so far, as selectors. */
export const MARKS = {
  /** The empty page's line of text. */
  empty: '#empty',
  /** The pane can be used: its tabs stand. */
  ready: '[role="tablist"]',
  /** The workbook's figures are shown. */
  figures: '[role="tree"], [role="treegrid"]',
} as const;
type Mark = keyof typeof MARKS;

/** Notes when each mark is first painted, in milliseconds from the beginning of the navigation. */
const WATCH = `
  window.marks = {};
  new MutationObserver(() => {
    for (const [name, selector] of Object.entries(${JSON.stringify(MARKS)}))
      if (!(name in window.marks) && document.querySelector(selector)) {
        window.marks[name] = 0;
        requestAnimationFrame(() => setTimeout(() => { window.marks[name] = performance.now(); }));
      }
  }).observe(document, { childList: true, subtree: true });
`;

/**
 * Sums how long the page waits for answers of Excel. The bridge is the one that `bridgePage` has put in place; the
 * library's own functions are there only when it first speaks.
 */
const TIME_ANSWERS = `
  window.answered = 0;
  const sent = new Map();
  const { Agave } = window.webkit.messageHandlers;
  const post = Agave.postMessage;
  let told = null;
  Agave.postMessage = (json) => {
    const { ScriptMessaging } = window.OSF;
    if (!told) {
      told = ScriptMessaging.agaveHostCallback;
      ScriptMessaging.agaveHostCallback = (id, params) => {
        if (sent.has(id)) window.answered += performance.now() - sent.get(id);
        sent.delete(id);
        return told.call(ScriptMessaging, id, params);
      };
    }
    const { methodId, callbackId } = JSON.parse(json);
    if (methodId === ${BRIDGE.execute}) sent.set(callbackId, performance.now());
    return post(json);
  };
`;

export interface OpenPage {
  readonly page: Page;
  readonly host: Host;
  readonly bridge: AgaveBridge;
  /** Milliseconds that the page has waited for answers of the host so far. */
  answered(): Promise<number>;
  /** Addresses of the pane's own scripts that were loaded so far. */
  readonly scripts: readonly string[];
  /** Comes with the time at which the mark was painted. */
  reached(mark: Mark): Promise<number>;
  close(): Promise<void>;
}

/** Opens a page of the build, or one that stands in `folder`, over an Excel of ours that holds `file`. */
export async function openPage(browser: Browser, file: Uint8Array, folder?: string): Promise<OpenPage> {
  const context = await browser.newContext({ locale: 'it-IT', viewport: { width: 320, height: 800 } });
  await serveSite(context, (url) => console.warn(`refused: ${url}`));
  if (folder !== undefined)
    await context.route(`${SITE}*`, async (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const contentType = name.endsWith('.js') ? 'text/javascript' : 'text/html';
      await route.fulfill({ body: await readFile(join(folder, name)), contentType });
    });
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(SITE) && request.url().endsWith('.js')) scripts.push(request.url());
  });
  const host = createHost(await openHostWorkbook(file, 'bench.xlsx'));
  const bridge = await bridgePage(page, host);
  await page.addInitScript(WATCH);
  await page.addInitScript(TIME_ANSWERS);
  await page.goto(`${SITE}taskpane.html?${HOST_INFO}`, { waitUntil: 'commit' });
  return {
    ...{ page, host, bridge, scripts },
    answered: () => page.evaluate(() => (window as unknown as { answered: number }).answered),
    reached: async (mark) => {
      const time = await page.waitForFunction((name) => {
        const { marks } = window as unknown as { marks?: Record<string, number> };
        return marks?.[name];
      }, mark);
      return Number(await time.jsonValue());
    },
    close: () => context.close(),
  };
}
