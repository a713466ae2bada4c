import type { Settings } from '../../domain/settings';
import type { Action } from '../action';
import { saveNotes } from '../save-notes';

/** Changes the thresholds; they travel in the workbook with the other notes. */
export const setThresholds: Action<Settings['thresholds']> = {
  id: 'set-thresholds',
  label: (words) => words.pane.shell.actions.thresholds,
  icon: 'Settings',
  applies: ({ analysis }) => analysis !== null,
  async run(context, thresholds) {
    await saveNotes(context, (notes) => ({ ...notes, settings: { ...notes.settings, thresholds } }));
  },
};
