import { PrimaryButton, Spinner, SpinnerSize, ThemeProvider, mergeStyleSets } from 'office-ui-fabric-react';
import { type ReactNode, useEffect, useState } from 'react';
import { type Lang, messagesOf } from '../i18n';
import type { HostFailure } from '../ports/open-workbook';
import { EmptyState } from './parts/empty-state';
import { failureText } from './problem-text';
import { THEMES, lookClass, useLook } from './theme';

/** After this long Excel may be waiting for its user: a cell is being edited. */
const PATIENCE_MS = 2500;

interface OpeningProps {
  readonly lang: Lang;
}

/** Before Office answers: a sign of life, and after a while what may be holding it up. */
export function Opening({ lang }: OpeningProps) {
  const { opening } = messagesOf(lang).pane.shell;
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Doorway lang={lang}>
      <Spinner size={SpinnerSize.large} label={opening.text} />
      <p role="status" className={CLASSES.waiting}>
        {long && opening.waiting}
      </p>
    </Doorway>
  );
}

interface RefusedProps extends OpeningProps {
  readonly failure: HostFailure;
  /** Asks for the workbook once more. */
  readonly onRetry: () => void;
}

/** There is no workbook to work on: not Excel, one that lacks what is needed, or one that does not answer. */
export function Refused({ failure, lang, onRetry }: RefusedProps) {
  const words = messagesOf(lang);
  return (
    <Doorway lang={lang}>
      <div role="alert">
        <EmptyState title={words.pane.shell.refused} text={failureText(failure, words, lang)}>
          <PrimaryButton text={words.pane.shell.actions.retry} onClick={onRetry} />
        </EmptyState>
      </div>
    </Doorway>
  );
}

function Doorway({ lang, children }: OpeningProps & { readonly children: ReactNode }) {
  const look = useLook(null);
  return (
    <ThemeProvider theme={THEMES[look]} applyTo="body" className={`${lookClass(look)} ${CLASSES.room}`}>
      <header>
        <h1 className={CLASSES.name}>{messagesOf(lang).pane.shell.name}</h1>
      </header>
      <main>{children}</main>
    </ThemeProvider>
  );
}

const CLASSES = mergeStyleSets({
  room: { minHeight: '100vh', boxSizing: 'border-box', background: 'var(--ground)', color: 'var(--text)' },
  name: { fontSize: 16, fontWeight: 600, margin: 0, padding: '9px 12px 24px', color: 'var(--accent)' },
  waiting: { margin: 0, padding: 12, textAlign: 'center', color: 'var(--quiet)' },
});
