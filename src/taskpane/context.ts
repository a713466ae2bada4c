import type { Lang } from '../i18n';
import type { OpenWorkbook } from '../ports/open-workbook';
import type { PaneContext } from './action';
import type { Analyst } from './analysis/analyst';
import { createProblems } from './problems';
import { initialState } from './state';
import { createStore } from './store';
import { createTasks } from './tasks';

export interface PaneParts {
  readonly workbook: OpenWorkbook;
  readonly analyst: Analyst;
  /** Language of the interface. */
  readonly lang: Lang;
}

/** A pane at rest: nothing read yet. The composition root and the tests start from here. */
export function createPane({ workbook, analyst, lang }: PaneParts): PaneContext {
  const store = createStore({ ...initialState(lang), abilities: workbook.abilities });
  return { store, workbook, analyst, tasks: createTasks(store), problems: createProblems(store) };
}
