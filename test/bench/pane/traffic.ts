import type { Browser } from 'playwright-core';
import { QUIET } from '../../../src/excel/events';
import { median } from '../runs';
import { type OpenPage, openPage } from './browser';

const EDITS = 9;
/** Milliseconds in which what follows a reading is over. */
const SETTLE = 1000;

/** Syncs and bytes of opening, editing and writing; and an edit's way to the pane against the host's own time. */
export async function benchTraffic(browser: Browser, name: string, file: Uint8Array): Promise<void> {
  const pane = await openPage(browser, file);
  await pane.reached('figures');
  await pane.page.waitForTimeout(SETTLE);
  const opening = trafficOf(pane);
  pane.host.log.reset();
  const edits: Edit[] = [];
  for (let amount = 20_000; amount < 20_000 + EDITS; amount += 1) {
    pane.host.log.reset();
    edits.push(await editUntilShown(pane, amount));
  }
  const editing = trafficOf(pane);
  pane.host.log.reset();
  pane.bridge.pressButton('updateSummaries', 'Albero.Summaries');
  await pane.page.getByText(/Scritti \d+ fogli/).waitFor();
  await pane.page.waitForTimeout(SETTLE);
  const writing = trafficOf(pane);
  await pane.close();
  console.log(name);
  console.table({
    'opening, reading, following': opening,
    'editing a cell': editing,
    'writing the reports, read before and after': writing,
  });
  tellEdit(median(edits, ({ total }) => total));
}

interface Edit {
  /** Milliseconds from the edit until the pane says what moved. */
  readonly total: number;
  /** Milliseconds of those in which the pane waited for the host. */
  readonly host: number;
}

function tellEdit({ total, host }: Edit): void {
  const times = (milliseconds: number): string => (milliseconds / host).toFixed(1);
  console.log(
    `an edit to the refreshed pane: ${Math.round(total)} ms, ${times(total)} times the ${Math.round(host)} ms in ` +
      `which the host answers the same calls; ${times(total - QUIET)} times without the quiet that ends a burst of ` +
      `edits (${QUIET} ms)\n`,
  );
}

const trafficOf = ({ host: { log } }: OpenPage): object => ({
  syncs: log.syncs,
  'KB asked': (log.bytesIn / 1024).toFixed(1),
  'KB answered': (log.bytesOut / 1024).toFixed(1),
});

/** Types another amount into a cell of the resources and waits until the pane says what moved. */
async function editUntilShown({ page, host, answered }: OpenPage, amount: number): Promise<Edit> {
  const before = await page.evaluate(() => document.querySelector('[role="status"]')?.textContent);
  const waitedBefore = await answered();
  const start = performance.now();
  host.user.edit('Foglio3', 'G12', amount);
  await page.waitForFunction((old) => {
    const news = document.querySelector('[role="status"]')?.textContent ?? '';
    return news !== old && news.includes('→');
  }, before);
  return { total: performance.now() - start, host: (await answered()) - waitedBefore };
}
