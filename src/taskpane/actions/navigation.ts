import type { Action } from '../action';
import { type Detail, PLACES, type Place } from '../state';

/** Brings a place of the pane to the front. */
export const openPlace: Action<Place> = {
  id: 'open-place',
  label: (words) => words.pane.shell.actions.openPlace,
  applies: () => true,
  run: ({ store }, place) => store.set((state) => ({ ...state, place, detail: null })),
};

/** One action a place, for keys and the ribbon: `open-findings`, Alt+3. */
export const PLACE_ACTIONS: readonly Action[] = PLACES.map((place, index) => ({
  id: `open-${place}`,
  label: (words) => words.pane.shell.places[place],
  shortcut: `Alt+${index + 1}`,
  applies: () => true,
  run: (context) => openPlace.run(context, place),
}));

/** Opens a node or a ratio over Sintesi: its figures, how they are made, the cells they come from. */
export const openDetail: Action<Detail> = {
  id: 'open-detail',
  label: (words) => words.pane.shell.actions.openDetail,
  icon: 'Calculator',
  applies: ({ analysis }) => analysis !== null,
  run: ({ store }, detail) =>
    store.set((state) => ({
      ...state,
      place: 'summary',
      detail,
      // From one detail to the next the way back stays the same.
      returnTo: state.detail ? state.returnTo : state.place,
    })),
};

export const closeDetail: Action = {
  id: 'close-detail',
  label: (words) => words.pane.shell.places.summary,
  icon: 'ChevronLeft',
  shortcut: 'Escape',
  applies: ({ detail }) => detail !== null,
  run: ({ store }) => store.set((state) => ({ ...state, place: state.returnTo, detail: null })),
};
