import { chromium, type Browser, type BrowserServer } from 'playwright-core';

/** The variable by which the workers of jest learn where the browser listens. */
export const BROWSER_ADDRESS = 'ALBERO_E2E_BROWSER';

let server: BrowserServer | null = null;
let connection: Promise<Browser> | null = null;

/** For the set-up: keeps the browser until `dropBrowser`. */
export function keepBrowser(started: BrowserServer): void {
  server = started;
}

export async function dropBrowser(): Promise<void> {
  await server?.close();
  server = null;
}

/** The browser all tests share, over one connection for each file of tests. */
export function sharedBrowser(): Promise<Browser> {
  const address = process.env[BROWSER_ADDRESS];
  if (address === undefined) throw new Error('No browser: these tests run under "npm run e2e".');
  connection ??= chromium.connect(address);
  return connection;
}

export async function leaveBrowser(): Promise<void> {
  await (await connection)?.close();
  connection = null;
}
