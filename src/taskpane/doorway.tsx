import { Spinner, SpinnerSize, ThemeProvider, mergeStyles } from 'office-ui-fabric-react';
import type { ReactNode } from 'react';
import { type Lang, messagesOf } from '../i18n';
import type { HostFailure } from '../ports/open-workbook';
import { EmptyState } from './parts/empty-state';
import { failureText } from './problem-text';
import { THEMES, lookClass, useLook } from './theme';

/** Before Office answers: a sign of life without words, for the language is not known yet. */
export function Opening() {
  return (
    <Doorway>
      <Spinner size={SpinnerSize.large} />
    </Doorway>
  );
}

interface RefusedProps {
  readonly failure: HostFailure;
  readonly lang: Lang;
}

/** There is no workbook to work on: not Excel, or an Excel that lacks what is needed. */
export function Refused({ failure, lang }: RefusedProps) {
  const words = messagesOf(lang);
  return (
    <Doorway>
      <EmptyState title={words.pane.shell.refused} text={failureText(failure, words, lang)} />
    </Doorway>
  );
}

function Doorway({ children }: { readonly children: ReactNode }) {
  const look = useLook(null);
  return (
    <ThemeProvider theme={THEMES[look]} applyTo="body" className={`${lookClass(look)} ${ROOM}`}>
      <main>{children}</main>
    </ThemeProvider>
  );
}

const ROOM = mergeStyles({
  minHeight: '100vh',
  paddingTop: 48,
  boxSizing: 'border-box',
  background: 'var(--ground)',
});
