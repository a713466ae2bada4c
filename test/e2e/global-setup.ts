import { chromium } from 'playwright-core';
import { buildWhenStale } from './build';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium';
import { BROWSER_ADDRESS, keepBrowser } from './shared-browser';

/** Builds what the tests look at, and starts the one browser they share. */
export default async function startBrowser(): Promise<void> {
  buildWhenStale();
  const server = await chromium.launchServer({
    executablePath: await chromiumPath(),
    args: CHROMIUM_FLAGS,
  });
  keepBrowser(server);
  process.env[BROWSER_ADDRESS] = server.wsEndpoint();
}
