import './no-remote-fonts';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Lang } from '../i18n';
import type { HostFailure } from '../ports/open-workbook';
import type { PaneContext } from './action';
import { PaneContextOf } from './hooks';
import { registerPaneIcons } from './icons';
import { readAll } from './live/reading';
import { followWorkbook } from './live/watching';
import { Shell } from './shell';
import type { Look } from './theme';
import { Opening, Refused } from './doorway';

/** What stands in the page: first a sign of life, then the pane, or why there can be none. */
export interface PanePage {
  /** Draws the pane, reads the workbook and follows it. */
  show(context: PaneContext, hostLook: Look | null): Promise<void>;
  /** Says why there is no workbook; comes when the user asks for it once more. */
  refused(failure: HostFailure): Promise<void>;
}

/** Takes the page; Office may still be getting ready, so the language is the browser's until it tells its own. */
export function openPage(place: Element, lang: Lang): PanePage {
  registerPaneIcons();
  const root = createRoot(place);
  const wait = (): void => root.render(<Opening lang={lang} />);
  wait();
  return {
    async show(context, hostLook) {
      root.render(inContext(context, <Shell hostLook={hostLook} />));
      await readAll(context);
      await followWorkbook(context);
    },
    refused: (failure) =>
      new Promise((again) => {
        const onRetry = (): void => {
          wait();
          again();
        };
        root.render(<Refused failure={failure} lang={lang} onRetry={onRetry} />);
      }),
  };
}

const inContext = (context: PaneContext, pane: ReactNode): ReactNode => (
  <PaneContextOf.Provider value={context}>{pane}</PaneContextOf.Provider>
);
