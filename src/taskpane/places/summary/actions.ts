import type { Action } from '../../action';
import { NO_FILTERS, type TreeFilters } from '../../state';
import type { Axis } from './outline';

/** Reads the structure along the tree or along the chain of responsibility. */
export const chooseAxis: Action<Axis> = {
  id: 'choose-axis',
  label: (words) => words.pane.summary.axes.label,
  applies: () => true,
  run: ({ store }, axis) => store.set((state) => ({ ...state, axis, active: null })),
};

/** Folds nodes in or out. */
export const fold: Action<{ readonly ids: readonly string[]; readonly open: boolean }> = {
  id: 'fold',
  label: (words) => words.pane.summary.axes.label,
  applies: () => true,
  run: ({ store }, { ids, open }) =>
    store.set((state) => {
      const expanded = new Set(state.expanded);
      for (const id of ids) {
        if (open) expanded.add(id);
        else expanded.delete(id);
      }
      return { ...state, expanded };
    }),
};

/** Stands on a row of the tree. */
export const standOn: Action<string> = {
  id: 'stand-on',
  label: (words) => words.pane.summary.axes.label,
  applies: () => true,
  run: ({ store }, active) => store.set((state) => ({ ...state, active })),
};

export const setFilters: Action<Partial<TreeFilters>> = {
  id: 'set-filters',
  label: (words) => words.pane.summary.filters.open,
  icon: 'Filter',
  applies: () => true,
  run: ({ store }, filters) =>
    store.set((state) => ({ ...state, filters: { ...state.filters, ...filters } })),
};

export const clearFilters: Action = {
  id: 'clear-filters',
  label: (words) => words.pane.summary.filters.clear,
  icon: 'Cancel',
  applies: ({ filters }) => filters !== NO_FILTERS,
  run: ({ store }) => store.set((state) => ({ ...state, filters: NO_FILTERS })),
};
