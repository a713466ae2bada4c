import type { PaneContext } from '../taskpane/action';
import { runCommand } from '../taskpane/actions/registry';
import type { PaneState } from '../taskpane/state';
import type { Store } from '../taskpane/store';

type RibbonCommand = (pane: PaneContext) => Promise<void>;

/** The buttons that do more than open the pane, by the names with which the manifest calls them. */
export const RIBBON_COMMANDS = {
  updateSummaries: async (pane) => {
    await runCommand(pane, 'open-report');
    // Writing begins with a reading of its own.
    await atRest(pane.store);
    await runCommand(pane, 'write-reports');
  },
  check: async (pane) => {
    await runCommand(pane, 'open-findings');
    await readAgain(pane);
  },
} as const satisfies Record<string, RibbonCommand>;

/**
 * What each button does to `pane`: it is brought to the front with `showPane`, for it tells how things went, and its
 * own commands are run.
 */
export const ribbonHandlers = (
  pane: PaneContext,
  showPane: () => Promise<unknown>,
): Readonly<Record<string, () => Promise<void>>> =>
  Object.fromEntries(
    Object.entries<RibbonCommand>(RIBBON_COMMANDS).map(([name, command]) => [
      name,
      async () => {
        await showPane();
        await command(pane);
      },
    ]),
  );

/** Reads the workbook again; where it is being read already, as when the button has just started the pane, waits. */
async function readAgain(pane: PaneContext): Promise<void> {
  const began = await runCommand(pane, 'refresh');
  if (!began) await atRest(pane.store);
}

/** Comes when nothing is under way. */
function atRest(store: Store<PaneState>): Promise<void> {
  return new Promise((done) => {
    const look = (): void => {
      if (store.get().task !== null) return;
      stop();
      done();
    };
    const stop = store.subscribe(look);
    look();
  });
}
