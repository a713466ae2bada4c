import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { readWorkbook } from '../../../src/xlsx/read';
import { CHROMIUM_FLAGS, chromiumPath } from '../../e2e/chromium';
import { buildEmptyPage } from './build-empty';
import { benchReady } from './ready';
import { sixtySheets } from './sixty-sheets';
import { benchTraffic } from './traffic';

/** The pane in a browser, over the tests' Excel: what it loads, how soon it is ready, what each thing costs. */
export async function benchPane(samplePath: string): Promise<void> {
  const build = resolve('dist/web');
  if (!existsSync(join(build, 'taskpane.html'))) throw new Error('npm run build first');
  const file = new Uint8Array(readFileSync(samplePath));
  const sample = readWorkbook(file, basename(samplePath));
  if (!sample.ok) throw new Error(`the sample is refused: ${sample.error.type}`);
  const folder = mkdtempSync(join(tmpdir(), 'albero-bench-pane-'));
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_FLAGS });
  try {
    await buildEmptyPage(folder);
    await benchReady(browser, file, build, folder);
    await benchTraffic(browser, `the sample, ${sample.value.sheets.length} sheets`, file);
    await benchTraffic(browser, '60 sheets', sixtySheets(sample.value));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
