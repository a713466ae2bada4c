import type { Notes } from '../notes/notes';
import { notesPlan } from '../notes/plan-notes';
import type { PaneContext } from './action';
import { analyseNow, rereadNow } from './live/reading';
import { type PaneFailure, notesOf } from './state';

/**
 * Takes in what the user says of the workbook: shown at once, then written to the workbook's hidden sheet.
 * @param change makes the new notes of those in force.
 * @returns the notes before, to give back (`() => before`) when the user takes it back; `null` while nothing was read.
 * Where the workbook cannot be written they hold until the pane is closed, and the problem raised says why.
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
  await writeNotes(context);
  return before;
}

/** Writes what the workbook does not hold yet, and reads it back; what is said meanwhile waits for its own turn. */
const writeNotes = (context: PaneContext): Promise<void> =>
  context.tasks.run({ kind: 'saving-notes', stoppable: false }, async () => {
    const { store, workbook, problems } = context;
    const { unsavedNotes, snapshot } = store.get();
    if (!unsavedNotes || !snapshot) return;
    const raise = (failure: PaneFailure, written: readonly string[]): void =>
      problems.raise({ failure, during: 'saving-notes', written }, () => writeNotes(context));
    const plan = notesPlan(unsavedNotes, snapshot);
    if (!plan.ok) {
      raise({ type: 'LaterNotes', sheet: plan.error.sheet }, []);
      return;
    }
    const written = await workbook.write([plan.value]);
    if (!written.ok) {
      raise(written.error.failure, written.error.written);
      return;
    }
    store.set((state) => (state.unsavedNotes === unsavedNotes ? { ...state, unsavedNotes: null } : state));
    await rereadNow(context, [plan.value.name]);
  });
