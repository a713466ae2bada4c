import type { Action } from '../action';

/** The interface in the other language; what the workbook says stays as it says it. */
export const switchLanguage: Action = {
  id: 'switch-language',
  label: (words) => words.pane.shell.actions.switchLanguage,
  applies: () => true,
  run: ({ store }) => store.set((state) => ({ ...state, lang: state.lang === 'it' ? 'en' : 'it' })),
};
