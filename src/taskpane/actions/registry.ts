import type { Action, PaneContext } from '../action';
import { nextGap, previousGap } from '../places/fill/actions';
import { planReports, restoreReports, writeReports } from '../places/report/actions';
import { dismissProblem, retryProblem, stopTask } from './course';
import { PLACE_ACTIONS, closeDetail } from './navigation';
import { refresh } from './refresh';
import { runAction } from './run';

/** Every action that is done to nothing in particular: what keys and the ribbon can ask for, by id. */
const COMMANDS: readonly Action[] = [
  refresh,
  ...PLACE_ACTIONS,
  closeDetail,
  stopTask,
  retryProblem,
  dismissProblem,
  nextGap,
  previousGap,
  planReports,
  writeReports,
  restoreReports,
];

/** Does the command of that id, if there is one and it applies. */
export async function runCommand(context: PaneContext, id: string): Promise<boolean> {
  const command = COMMANDS.find((action) => action.id === id);
  return command !== undefined && (await runAction(context, command, undefined));
}

/** The key pressed as shortcuts spell it: "F5", "Alt+1", "Ctrl+Shift+K". */
const keyName = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string =>
  [ctrlKey || metaKey ? 'Ctrl' : '', altKey ? 'Alt' : '', shiftKey ? 'Shift' : '', key]
    .filter((part) => part !== '')
    .join('+');

/** Listens to the shortcuts of the commands until the returned function is called. */
export function listenToKeys(context: PaneContext, target: Document): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const command = COMMANDS.find(({ shortcut }) => shortcut === keyName(event));
    if (!command?.applies(context.store.get(), undefined)) return;
    event.preventDefault();
    void command.run(context, undefined);
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}
