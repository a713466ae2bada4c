import { findingKey } from '../../../checks/acceptance';
import type { Finding } from '../../../checks/finding';
import type { Answer } from '../../../domain/doubt';
import {
  withAcceptance,
  withAnswer,
  withJudgement,
  withoutAcceptance,
  withoutAnswer,
  withoutJudgement,
} from '../../../notes/edit';
import { type Judgement, validJudgement } from '../../../model/judgements';
import type { Action, PaneContext } from '../../action';
import { saveNotes } from '../../save-notes';
import { type FindingFilters, type PaneState, notesOf } from '../../state';
import type { GroupId } from './items';

const known = ({ analysis }: PaneState): boolean => analysis !== null;

/** Shows only the findings of a sheet or of a rule. */
export const filterFindings: Action<Partial<Pick<FindingFilters, 'sheet' | 'rule'>>> = {
  id: 'filter-findings',
  label: (words) => words.pane.findings.filters.clear,
  icon: 'Filter',
  applies: known,
  run: ({ store }, change) =>
    store.set((state) => ({ ...state, findingFilters: { ...state.findingFilters, ...change } })),
};

/** Folds a group of findings away, or out again. */
export const foldFindings: Action<GroupId> = {
  id: 'fold-findings',
  label: (words) => words.pane.findings.actions.fold,
  applies: known,
  run: ({ store }, group) =>
    store.set((state) => ({
      ...state,
      findingFilters: { ...state.findingFilters, folded: toggled(state.findingFilters.folded, group) },
    })),
};

/** Folds a finding out to its cells and actions, or away again; by its key. */
export const openFinding: Action<string> = {
  id: 'open-finding',
  label: (words) => words.pane.findings.actions.open,
  applies: known,
  run: ({ store }, key) =>
    store.set((state) => ({
      ...state,
      findingFilters: {
        ...state.findingFilters,
        opened: toggled(state.findingFilters.opened, key),
        active: key,
      },
    })),
};

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(set);
  if (!after.delete(key)) after.add(key);
  return after;
}

interface Accepting {
  readonly finding: Finding;
  /** Why the difference is right as it is; never empty. */
  readonly note: string;
}

/** Keeps a difference with the reason why it is right as it is. */
export const acceptFinding: Action<Accepting> = {
  id: 'accept-finding',
  label: (words) => words.pane.findings.actions.accept,
  icon: 'Accept',
  applies: (state, { note }) => known(state) && note.trim() !== '',
  async run(context, { finding, note }) {
    await saveNotes(context, (notes) =>
      withAcceptance(notes, { key: findingKey(finding), note: note.trim() }),
    );
  },
};

/** Takes an acceptance back, by the finding's key: the difference counts again. */
export const reopenFinding: Action<string> = {
  id: 'reopen-finding',
  label: (words) => words.pane.findings.actions.takeBack,
  icon: 'Undo',
  applies: (state, key) => notesOf(state).acceptances.some((acceptance) => acceptance.key === key),
  async run(context, key) {
    await saveNotes(context, (notes) => withoutAcceptance(notes, key));
  },
};

/** Says that an inferred figure is right. */
export const confirmResult: Action<Omit<Judgement, 'type' | 'note'>> = {
  id: 'confirm-result',
  label: (words) => words.pane.findings.actions.confirm,
  icon: 'Accept',
  applies: (state, said) => mayJudge(state, { ...said, type: 'confirmed', note: '' }),
  run: (context, said) => judge(context, { ...said, type: 'confirmed', note: '' }),
};

/** Gives the figure of a result that no rule reads, or that the rules read wrongly, with the reason for it. */
export const giveResult: Action<Omit<Judgement, 'type'>> = {
  id: 'give-result',
  label: (words) => words.pane.findings.actions.type,
  icon: 'Edit',
  applies: (state, said) => mayJudge(state, { ...said, type: 'override' }),
  run: (context, said) => judge(context, { ...said, type: 'override', note: said.note.trim() }),
};

const mayJudge = (state: PaneState, judgement: Judgement): boolean =>
  known(state) && validJudgement(judgement, notesOf(state).settings).ok;

async function judge(context: PaneContext, judgement: Judgement): Promise<void> {
  await saveNotes(context, (notes) => {
    const judged = withJudgement(notes, judgement);
    return judged.ok ? judged.value : notes;
  });
}

/** Takes back what a person said of a result, by its node. */
export const reopenResult: Action<string> = {
  id: 'reopen-result',
  label: (words) => words.pane.findings.actions.takeBack,
  icon: 'Undo',
  applies: (state, node) => notesOf(state).judgements.some((judgement) => judgement.node === node),
  async run(context, node) {
    await saveNotes(context, (notes) => withoutJudgement(notes, node));
  },
};

/** Says which of the readings that the workbook allows is the right one. */
export const answerQuestion: Action<Answer> = {
  id: 'answer-question',
  label: (words) => words.pane.findings.questions.answerIt,
  applies: known,
  async run(context, answer) {
    await saveNotes(context, (notes) => withAnswer(notes, answer));
  },
};

/** Leaves a question open again, by its id. */
export const reopenQuestion: Action<string> = {
  id: 'reopen-question',
  label: (words) => words.pane.findings.actions.takeBack,
  icon: 'Undo',
  applies: (state, id) => notesOf(state).answers.some(({ question }) => question === id),
  async run(context, id) {
    await saveNotes(context, (notes) => withoutAnswer(notes, id));
  },
};
