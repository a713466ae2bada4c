import type { PaneState, Problem } from './state';
import type { Store } from './store';

/** The one problem the pane shows, and the way to do again what it broke off. */
export interface Problems {
  /** Shows a problem; `again` is what "Riprova" does. */
  raise(problem: Problem, again: () => Promise<void> | void): void;
  /** Takes the problem away and does again what failed. */
  retry(): Promise<void>;
  dismiss(): void;
}

export function createProblems(store: Store<PaneState>): Problems {
  let again: (() => Promise<void> | void) | null = null;
  const clear = (): void => store.set((state) => (state.problem ? { ...state, problem: null } : state));
  return {
    raise(problem, retry) {
      again = retry;
      store.set((state) => ({ ...state, problem }));
    },
    async retry() {
      const failed = again;
      again = null;
      clear();
      await failed?.();
    },
    dismiss() {
      again = null;
      clear();
    },
  };
}
