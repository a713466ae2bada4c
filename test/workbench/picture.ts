import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { buildWhenStale } from '../e2e/build';
import { CHROMIUM_FLAGS, chromiumPath } from '../e2e/chromium';
import { startServer } from './server';

const PICTURE = join(resolve(__dirname, '../..'), 'assets/workbench.png');

/** `npm run picture`: the workbench as the README shows it. */
async function takePicture(): Promise<void> {
  buildWhenStale();
  const { server, url } = await startServer(0);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage({
      locale: 'it-IT',
      timezoneId: 'Europe/Rome',
      viewport: { width: 1280, height: 800 },
    });
    await page.goto(url);
    await arrange(page);
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
    server.close();
  }
}

/** An edit in the table of resources, and what it moved in the pane. */
async function arrange(page: Page): Promise<void> {
  const pane = page.frameLocator('iframe');
  await pane.getByText('99,57').first().waitFor();
  await page.getByRole('tab', { name: 'Foglio3', exact: true }).click();
  await page.getByLabel('Cella', { exact: true }).fill('G8');
  await page.keyboard.press('Enter');
  await page.getByLabel('Contenuto della cella').fill('17.930,00');
  await page.keyboard.press('Enter');
  await pane
    .getByText(/7\.930,00 → 17\.930,00/)
    .first()
    .waitFor();
  const tree = pane.getByRole('tree');
  await tree.focus();
  for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  // The tree brings its row into sight; the picture shows the headline figures too.
  await pane.getByRole('tabpanel').evaluate((panel) => panel.scrollTo(0, 0));
}

void takePicture();
