import { ribbonHandlers } from '../../src/commands/ribbon';
import { onRibbon, showPane } from '../../src/excel';
import type { PaneContext } from '../../src/taskpane/action';
import { createInProcessAnalyst } from '../../src/taskpane/analysis/in-process';
import { createPane } from '../../src/taskpane/context';
import { readAll } from '../../src/taskpane/live/reading';
import type { PaneState } from '../../src/taskpane/state';
import { type Bench, benchOfFile, callsOf, SAMPLE, SAMPLE_FILE } from '../excel/support';

/** A pane joined to the ribbon of an Excel with the sample open, as the composition root joins it. */
async function paneOnRibbon(): Promise<Bench & { readonly pane: PaneContext }> {
  const bench = await benchOfFile(SAMPLE, SAMPLE_FILE);
  const pane = createPane({ workbook: bench.workbook, analyst: createInProcessAnalyst(), lang: 'it' });
  onRibbon(ribbonHandlers(pane, showPane));
  return { ...bench, pane };
}

/** Comes when the state is so. */
const when = ({ store }: PaneContext, so: (state: PaneState) => boolean): Promise<void> =>
  new Promise((done) => {
    const look = (): void => {
      if (!so(store.get())) return;
      stop();
      done();
    };
    const stop = store.subscribe(look);
    look();
  });

const resting = ({ task }: PaneState): boolean => task === null;

test('Controlla shows the pane at Controlli and reads the workbook again', async () => {
  const { host, pane, pressButton } = await paneOnRibbon();
  await readAll(pane);
  const before = pane.store.get().analysis;
  host.log.reset();
  host.user.edit('Foglio3', 'G12', 20_000);
  pressButton('check');
  await when(pane, (state) => state.place === 'findings' && state.analysis !== before && resting(state));
  expect(callsOf(host).join(' ')).toContain('AppRuntimeService');
  const moved = pane.store.get().moves.map(({ to }) => to);
  expect(moved).toContain('20000.00');
});

test('Aggiorna riepiloghi writes the report sheets and shows what was written', async () => {
  const { host, pane, pressButton } = await paneOnRibbon();
  await readAll(pane);
  const sheets = host.workbook.sheets.length;
  pressButton('updateSummaries');
  await when(pane, ({ report }) => report.written !== null);
  const { place, report } = pane.store.get();
  expect(place).toBe('report');
  expect(host.workbook.sheets).toHaveLength(sheets + (report.written?.length ?? 0));
  expect(report.written).not.toHaveLength(0);
});

test('a button that starts the pane waits for its first reading', async () => {
  const { host, pane, pressButton } = await paneOnRibbon();
  const first = readAll(pane);
  pressButton('updateSummaries');
  await first;
  await when(pane, ({ report }) => report.written !== null);
  expect(host.workbook.sheets.map(({ name }) => name)).toContain('Registro di calcolo');
});

test('when Excel refuses, the pane says why and the buttons go on working', async () => {
  const { host, pane, pressButton } = await paneOnRibbon();
  await readAll(pane);
  host.faults.disconnect();
  pressButton('check');
  await when(pane, ({ problem }) => problem !== null);
  expect(pane.store.get().problem?.failure.type).toBe('SessionLost');
  host.faults.reconnect();
  pressButton('check');
  await when(pane, ({ problem }) => problem === null);
});
