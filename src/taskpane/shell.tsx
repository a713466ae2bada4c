import { Spinner, ThemeProvider, mergeStyles } from 'office-ui-fabric-react';
import { Suspense, useEffect, useRef } from 'react';
import { listenToKeys } from './actions/registry';
import { Header } from './header';
import { useLang, usePane, usePaneContext, useWords } from './hooks';
import { LiveNews } from './live-news';
import { EmptyState } from './parts/empty-state';
import { ErrorBoundary } from './parts/error-boundary';
import { ProblemBar } from './parts/problem-bar';
import { TaskBar } from './parts/task-bar';
import { PLACE_ENTRIES } from './places/registry';
import { panelId, PlaceTabs, tabId } from './place-tabs';
import { type Look, THEMES, lookClass, useLook } from './theme';
import { interpolate } from '../i18n';

interface ShellProps {
  /** The host's own look, where it tells one. */
  readonly hostLook: Look | null;
}

/** The frame of the pane: who we are and of what day, the tabs, what is under way, and the place in front. */
export function Shell({ hostLook }: ShellProps) {
  const context = usePaneContext();
  const look = useLook(hostLook);
  const lang = useLang();
  useEffect(() => listenToKeys(context, document), [context]);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <ThemeProvider theme={THEMES[look]} applyTo="body" className={`${lookClass(look)} ${ROOT}`}>
      <header className={HEAD}>
        <Header />
        <PlaceTabs />
      </header>
      <PlaceInFront />
      <footer className={FOOT}>
        <ProblemBar />
        <TaskBar />
        <LiveNews />
      </footer>
    </ThemeProvider>
  );
}

function PlaceInFront() {
  const place = usePane((state) => state.place);
  const analysis = usePane((state) => state.analysis);
  const lang = useLang();
  const { broken, loading } = useWords().pane.shell;
  const detail = usePane((state) => state.detail);
  const stale = usePane((state) => state.stale);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the focus went away with the place before: it goes to the new one, not to nowhere.
    if (document.activeElement === document.body) panel.current?.focus();
  }, [place, detail]);
  const entry = PLACE_ENTRIES.find(({ id }) => id === place);
  if (!entry) return null;
  return (
    <main className={MAIN}>
      <div
        ref={panel}
        id={panelId(place)}
        role="tabpanel"
        aria-labelledby={tabId(place)}
        aria-busy={stale}
        tabIndex={-1}
        className={PLACE}
      >
        <ErrorBoundary
          resetKey={`${place} ${analysis?.snapshot.file}`}
          fallback={({ message }) => (
            <EmptyState title={broken.title} text={broken.text}>
              <p>{interpolate(broken.detail, { message }, lang)}</p>
            </EmptyState>
          )}
        >
          <Suspense fallback={<Spinner label={loading} />}>
            <entry.View />
          </Suspense>
        </ErrorBoundary>
      </div>
    </main>
  );
}

const ROOT = mergeStyles({
  display: 'flex',
  flexDirection: 'column',
  height: '100vh',
  overflow: 'hidden',
  background: 'var(--ground)',
  color: 'var(--text)',
  fontSize: 14,
});

/** At the foot, so that nothing above it moves when it has something to say. */
const FOOT = mergeStyles({ flexShrink: 0, borderTop: '1px solid var(--line)' });

const HEAD = mergeStyles({ flexShrink: 0 });

const MAIN = mergeStyles({ flex: 1, minHeight: 0, display: 'flex' });

const PLACE = mergeStyles({
  flex: 1,
  overflow: 'auto',
  minHeight: 0,
  overscrollBehavior: 'contain',
  outline: 'none',
});
