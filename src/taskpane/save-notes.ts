import type { Notes } from '../notes/notes';
import type { PaneContext } from './action';
import { analyseNow } from './live/reading';
import { notesOf } from './state';

/**
 * Takes in what the user says of the workbook: shown at once, then written to the workbook's hidden sheet.
 * @param change makes the new notes of those in force.
 * @returns the notes before, to give back (`() => before`) when the user takes it back; `null` while nothing was read.
 * Where the workbook cannot be written they hold until the pane is closed, and the problem raised says so.
 */
export async function saveNotes(
  context: PaneContext,
  change: (notes: Notes) => Notes,
): Promise<Notes | null> {
  const { store } = context;
  if (!store.get().analysis) return null;
  const before = notesOf(store.get());
  const after = change(before);
  store.set((state) => ({ ...state, unsavedNotes: after }));
  await analyseNow(context);
  return before;
}
