import { openPage } from './mount';
import { ribbonHandlers } from '../commands/ribbon';
import { officeLanguage, officeLook, onRibbon, openWorkbook, showPane } from '../excel';
import { createWorkerAnalyst } from './analysis/worker-analyst';
import { createPane } from './context';

/** Where the pane is put together: the host, the core's own thread, the page and the ribbon. */
async function main(place: Element): Promise<void> {
  const page = openPage(place, navigator.language.startsWith('it') ? 'it' : 'en');
  let opened = await openWorkbook();
  while (!opened.ok) {
    await page.refused(opened.error);
    opened = await openWorkbook();
  }
  const analyst = createWorkerAnalyst(
    () => new Worker(new URL('./analysis/analysis.worker.ts', import.meta.url)),
  );
  const context = createPane({ workbook: opened.value, analyst, lang: officeLanguage() });
  onRibbon(ribbonHandlers(context, showPane));
  await page.show(context, officeLook());
}

const place = document.getElementById('pane');
if (place) void main(place);
