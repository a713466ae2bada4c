import { withCorrection, withoutCorrection } from '../../../notes/edit';
import type { SheetCorrection } from '../../../facts/corrections';
import { sameName } from '../../../workbook/sheet-names';
import type { Action, PaneContext } from '../../action';
import { saveNotes } from '../../save-notes';
import { type PaneState, notesOf } from '../../state';
import { type Pointing, type SheetDraft, correctionOf, draftOf, withPointed, withTable } from './draft';

/** What the user has said of a sheet; `null` for nothing. */
export const correctionFor = (state: PaneState, sheet: string): SheetCorrection | null =>
  notesOf(state).corrections.find((correction) => sameName(correction.sheet) === sameName(sheet)) ?? null;

const known = ({ analysis }: PaneState): boolean => analysis !== null;

/** Begins to correct what a sheet was recognised as. */
export const startCorrection: Action<string> = {
  id: 'correct-sheet',
  label: (words) => words.pane.sheets.actions.correct,
  icon: 'Edit',
  applies: known,
  run: ({ store }, sheet) =>
    store.set((state) => {
      const tables = (state.analysis?.tables ?? []).filter((table) => table.sheet === sheet);
      const draft = draftOf(sheet, tables, correctionFor(state, sheet));
      return { ...state, correcting: { draft, elsewhere: null } };
    }),
};

/** Keeps what the user has said so far. */
export const changeDraft: Action<SheetDraft> = {
  id: 'change-correction',
  label: (words) => words.pane.sheets.actions.correct,
  applies: ({ correcting }) => correcting !== null,
  run: ({ store }, draft) => store.set((state) => ({ ...state, correcting: { draft, elsewhere: null } })),
};

interface PointedAt {
  /** Which table of the draft. */
  readonly table: number;
  readonly what: Pointing;
}

/** Takes what is selected in the workbook for the head, or for the column of a part. */
export const takeSelection: Action<PointedAt> = {
  id: 'use-selection',
  label: (words) => words.pane.sheets.actions.useSelection,
  icon: 'TouchPointer',
  applies: ({ correcting }) => correcting !== null,
  run: pointAt,
};

async function pointAt(context: PaneContext, { table, what }: PointedAt): Promise<void> {
  const { store, workbook, problems } = context;
  const selection = await workbook.selection();
  if (!selection.ok) {
    problems.raise({ failure: selection.error, during: 'navigation', written: [] }, () =>
      pointAt(context, { table, what }),
    );
    return;
  }
  const { sheet, range } = selection.value;
  store.set((state) => {
    if (!state.correcting) return state;
    const { draft } = state.correcting;
    if (sheet !== draft.sheet) return { ...state, correcting: { draft, elsewhere: sheet } };
    const pointed = withTable(draft, table, (each) => withPointed(each, what, range));
    return { ...state, correcting: { draft: pointed, elsewhere: null } };
  });
}

/** Reads the sheet as the user says, and keeps it in the workbook. */
export const applyCorrection: Action = {
  id: 'apply-correction',
  label: (words) => words.pane.sheets.editor.apply,
  icon: 'Accept',
  applies: ({ correcting }) => correcting !== null && correctionOf(correcting.draft) !== null,
  async run(context) {
    const { correcting } = context.store.get();
    const correction = correcting && correctionOf(correcting.draft);
    if (correction) await correct(context, correction.sheet, correction);
  },
};

export const cancelCorrection: Action = {
  id: 'cancel-correction',
  label: (words) => words.pane.sheets.editor.cancel,
  applies: ({ correcting }) => correcting !== null,
  run: ({ store }) => store.set((state) => ({ ...state, correcting: null })),
};

/** Leaves a sheet out altogether. */
export const ignoreSheet: Action<string> = {
  id: 'ignore-sheet',
  label: (words) => words.pane.sheets.actions.ignore,
  icon: 'Hide',
  applies: (state, sheet) => known(state) && !correctionFor(state, sheet)?.ignored,
  run: (context, sheet) => correct(context, sheet, { sheet, ignored: true, tables: [] }),
};

/** Forgets what the user said of a sheet: it is recognised by its content again. */
export const resetSheet: Action<string> = {
  id: 'reset-sheet',
  label: (words) => words.pane.sheets.actions.reset,
  icon: 'Refresh',
  applies: (state, sheet) => correctionFor(state, sheet) !== null,
  run: (context, sheet) => correct(context, sheet, null),
};

/** Takes the last correction back. */
export const undoCorrection: Action = {
  id: 'undo-correction',
  label: (words) => words.pane.sheets.actions.undo,
  icon: 'Undo',
  applies: ({ lastCorrection }) => lastCorrection !== null,
  async run(context) {
    const { lastCorrection } = context.store.get();
    if (!lastCorrection) return;
    await correct(context, lastCorrection.sheet, lastCorrection.before);
    context.store.set((state) => ({ ...state, lastCorrection: null }));
  },
};

async function correct(
  context: PaneContext,
  sheet: string,
  correction: SheetCorrection | null,
): Promise<void> {
  const before = correctionFor(context.store.get(), sheet);
  context.store.set((state) => ({ ...state, correcting: null, lastCorrection: { sheet, before } }));
  await saveNotes(context, (notes) =>
    correction ? withCorrection(notes, correction) : withoutCorrection(notes, sheet),
  );
}
