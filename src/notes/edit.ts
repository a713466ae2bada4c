import type { Acceptance } from '../checks/acceptance';
import type { Answer } from '../domain/doubt';
import { type Result, ok } from '../domain/result';
import type { Settings } from '../domain/settings';
import { type Judgement, type JudgementRefusal, validJudgement } from '../model/judgements';
import type { SheetCorrection } from '../facts/corrections';
import { sameName } from '../workbook/sheet-names';
import type { Notes } from './notes';

/** What is said of a sheet, in the place of what was said of it before. */
export const withCorrection = (notes: Notes, correction: SheetCorrection): Notes => ({
  ...notes,
  corrections: [...withoutCorrection(notes, correction.sheet).corrections, correction],
});

/** Leaves a sheet to recognition again. */
export const withoutCorrection = (notes: Notes, sheet: string): Notes => ({
  ...notes,
  corrections: notes.corrections.filter((each) => sameName(each.sheet) !== sameName(sheet)),
});

/** What is said of a node's achievement, in the place of what was said of it before; out of range it is refused. */
export function withJudgement(notes: Notes, judgement: Judgement): Result<Notes, JudgementRefusal> {
  const valid = validJudgement(judgement, notes.settings);
  if (!valid.ok) return valid;
  const { judgements } = withoutJudgement(notes, judgement.node);
  return ok({ ...notes, judgements: [...judgements, valid.value] });
}

/** Leaves a node's achievement to what the workbook says. */
export const withoutJudgement = (notes: Notes, node: string): Notes => ({
  ...notes,
  judgements: notes.judgements.filter((each) => each.node !== node),
});

/** An explained difference, in the place of what was said of it before. */
export const withAcceptance = (notes: Notes, acceptance: Acceptance): Notes => ({
  ...notes,
  acceptances: [...withoutAcceptance(notes, acceptance.key).acceptances, acceptance],
});

/** Opens an accepted difference again; `key` is its `findingKey`. */
export const withoutAcceptance = (notes: Notes, key: string): Notes => ({
  ...notes,
  acceptances: notes.acceptances.filter((each) => each.key !== key),
});

/** What somebody answered to a question, in the place of what was answered before. */
export const withAnswer = (notes: Notes, answer: Answer): Notes => ({
  ...notes,
  answers: [...withoutAnswer(notes, answer.question).answers, answer],
});

/** Opens a question again, by its id. */
export const withoutAnswer = (notes: Notes, question: string): Notes => ({
  ...notes,
  answers: notes.answers.filter((each) => each.question !== question),
});

/** The settings with some of them changed. */
export const withSettings = (notes: Notes, changed: Partial<Settings>): Notes => ({
  ...notes,
  settings: { ...notes.settings, ...changed },
});
