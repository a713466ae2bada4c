import type { Action, PaneContext } from '../../action';
import { goToCell } from '../../actions/go-to-cell';
import type { PaneState } from '../../state';
import { type Gap, gapsOf } from './gaps';
import { stepFrom } from './step';

/** The gaps that are shown, in their order. */
const shownGaps = ({ analysis, fill, lang }: PaneState): readonly Gap[] =>
  analysis ? gapsOf(analysis, fill.office, lang).groups.flatMap(({ gaps }) => gaps) : [];

/** Goes to a cell that waits to be filled in, and remembers it as the present one. */
export const goToGap: Action<Gap> = {
  id: 'go-to-gap',
  label: (words) => words.pane.shell.actions.goToCell,
  icon: 'TouchPointer',
  applies: ({ analysis }) => analysis !== null,
  async run(context, gap) {
    const index = shownGaps(context.store.get()).findIndex(({ key }) => key === gap.key);
    context.store.set((state) => ({
      ...state,
      fill: { ...state.fill, current: gap.key, index: Math.max(index, 0) },
    }));
    await goToCell.run(context, gap.cell);
  },
};

/** Goes to the cell after the present one; to the first when there is none. */
export const nextGap: Action = {
  id: 'next-gap',
  label: (words) => words.pane.fill.actions.next,
  icon: 'Down',
  shortcut: 'Alt+ArrowDown',
  applies: (state) => state.place === 'fill' && stepFrom(shownGaps(state), state.fill, 1) !== null,
  run: (context) => step(context, 1),
};

/** Goes to the cell before the present one. */
export const previousGap: Action = {
  id: 'previous-gap',
  label: (words) => words.pane.fill.actions.previous,
  icon: 'Up',
  shortcut: 'Alt+ArrowUp',
  applies: (state) => state.place === 'fill' && stepFrom(shownGaps(state), state.fill, -1) !== null,
  run: (context) => step(context, -1),
};

async function step(context: PaneContext, by: 1 | -1): Promise<void> {
  const state = context.store.get();
  const gap = stepFrom(shownGaps(state), state.fill, by);
  if (gap) await goToGap.run(context, gap);
}

/** Shows the gaps of one office; `null` shows everybody's. */
export const chooseOffice: Action<string | null> = {
  id: 'choose-office',
  label: (words) => words.pane.fill.office,
  icon: 'Filter',
  applies: ({ analysis }) => analysis !== null,
  run: ({ store }, office) => store.set((state) => ({ ...state, fill: { office, current: null, index: 0 } })),
};
