import type { Action } from '../action';
import { readAll } from '../live/reading';

/** Reads the whole workbook again, whatever the events told of it. */
export const refresh: Action = {
  id: 'refresh',
  label: (words) => words.pane.shell.actions.refresh,
  icon: 'Refresh',
  shortcut: 'F5',
  applies: ({ task }) => task === null,
  run: readAll,
};
