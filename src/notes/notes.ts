import type { Acceptance } from '../checks/acceptance';
import type { Answer } from '../domain/doubt';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import type { Judgement } from '../model/judgements';
import type { SheetCorrection } from '../facts/corrections';

/** Version of what `_albero` keeps; a later one is left alone and said. */
export const NOTES_VERSION = 1;

/** Everything that people tell Albero about a workbook. It travels inside it, on the hidden sheet `_albero`. */
export interface Notes {
  readonly settings: Settings;
  readonly corrections: readonly SheetCorrection[];
  readonly judgements: readonly Judgement[];
  readonly acceptances: readonly Acceptance[];
  /** One for each question that somebody settled. */
  readonly answers: readonly Answer[];
}

export const NO_NOTES: Notes = {
  settings: DEFAULT_SETTINGS,
  corrections: [],
  judgements: [],
  acceptances: [],
  answers: [],
};
