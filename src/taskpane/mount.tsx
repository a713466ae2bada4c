import './no-remote-fonts';
import { createRoot } from 'react-dom/client';
import type { PaneContext } from './action';
import { PaneContextOf } from './hooks';
import { registerPaneIcons } from './icons';
import { readAll } from './live/reading';
import { followWorkbook } from './live/watching';
import { Shell } from './shell';
import type { Look } from './theme';

/** Draws the pane in `place`, then reads the workbook and follows it. */
export async function mountPane(place: Element, context: PaneContext, hostLook: Look | null): Promise<void> {
  registerPaneIcons();
  createRoot(place).render(
    <PaneContextOf.Provider value={context}>
      <Shell hostLook={hostLook} />
    </PaneContextOf.Provider>,
  );
  await readAll(context);
  await followWorkbook(context);
}
