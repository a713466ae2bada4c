import { findCards } from '../grammars/forms/cards';
import type { FormKind } from '../judging/kind';

/** Cards of one objective or project each. */
export const objectiveCards: FormKind = {
  kind: 'project-report',
  form: 'cards',
  whole: [],
  finds: findCards,
};
