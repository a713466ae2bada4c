import type { CellRef } from '../../workbook/address';
import type { Action, PaneContext } from '../action';

/** Selects the cell and brings its sheet to the front. */
export const goToCell: Action<CellRef> = {
  id: 'go-to-cell',
  label: (words) => words.pane.shell.actions.goToCell,
  icon: 'TouchPointer',
  applies: () => true,
  run: select,
};

async function select(context: PaneContext, ref: CellRef): Promise<void> {
  const gone = await context.workbook.goTo(ref);
  if (gone.ok) return;
  context.problems.raise({ failure: gone.error, during: 'navigation', written: [] }, () =>
    select(context, ref),
  );
}
