import { Link, Spinner, SpinnerSize, mergeStyleSets } from 'office-ui-fabric-react';
import { interpolate, wordFor } from '../../../i18n';
import { partName } from '../../../i18n/names';
import { openPlace } from '../../actions/navigation';
import { useLang, usePane, useWords } from '../../hooks';
import { ActionButton } from '../../parts/action-button';
import { EmptyState } from '../../parts/empty-state';
import type { Contents, Guess } from './first-minute';

/** Served beside the pane by every deployment. */
const SAMPLE = 'sample/monitoraggio-2016.xlsx';

interface FirstMinuteProps {
  /** `null` before anything was read. */
  readonly contents: Extract<Contents, { type: 'empty' | 'unknown' }> | null;
}

/** What Sintesi says while it has no figure to show, and what to do about it. */
export function FirstMinute({ contents }: FirstMinuteProps) {
  const { first } = useWords().pane.summary;
  if (contents === null) return <NotRead />;
  if (contents.type === 'empty') {
    return (
      <EmptyState title={first.empty.title} text={first.empty.text}>
        <SampleLink />
      </EmptyState>
    );
  }
  return <Unknown guesses={contents.guesses} otherSheets={contents.otherSheets} />;
}

function NotRead() {
  const { first } = useWords().pane.summary;
  const problem = usePane((state) => state.problem);
  const reading = usePane((state) => state.task !== null || state.snapshot !== null);
  if (problem) return <EmptyState title={first.notRead.title} text={first.notRead.text} />;
  if (!reading) return <EmptyState title={first.stopped.title} text={first.stopped.text} />;
  return (
    <div className={CLASSES.loading}>
      <Spinner size={SpinnerSize.large} label={first.reading} />
    </div>
  );
}

interface UnknownProps {
  readonly guesses: readonly Guess[];
  readonly otherSheets: number;
}

function Unknown({ guesses, otherSheets }: UnknownProps) {
  const words = useWords();
  const lang = useLang();
  const { unknown } = words.pane.summary.first;
  return (
    <EmptyState title={unknown.title} text={unknown.text}>
      {guesses.length > 0 && (
        <>
          <h3 className={CLASSES.head}>{unknown.guesses}</h3>
          <ul className={CLASSES.guesses}>
            {guesses.map(({ sheet, kind, missing }) => (
              <li key={`${sheet} ${kind}`}>
                <strong>{sheet}</strong>:{' '}
                {interpolate(unknown.guess, { kind: wordFor(words.kinds, kind) }, lang)}
                {missing.length > 0 && (
                  <span className={CLASSES.quiet}>
                    {' · '}
                    {interpolate(
                      unknown.missing,
                      { parts: missing.map((part) => partName(part, lang)).join(', ') },
                      lang,
                    )}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {otherSheets > 0 && guesses.length > 0 && (
        <p className={CLASSES.quiet}>{interpolate(unknown.others, { count: otherSheets }, lang)}</p>
      )}
      <div className={CLASSES.ways}>
        <ActionButton action={openPlace} argument="sheets" look="primary" label={unknown.byHand} />
        <SampleLink />
      </div>
    </EmptyState>
  );
}

function SampleLink() {
  const { sample } = useWords().pane.summary.first;
  return (
    <Link href={SAMPLE} target="_blank" rel="noreferrer">
      {sample}
    </Link>
  );
}

const CLASSES = mergeStyleSets({
  loading: { padding: '48px 12px' },
  head: { fontSize: 13, fontWeight: 600, margin: '12px 0 4px' },
  guesses: { margin: 0, paddingLeft: 18 },
  quiet: { color: 'var(--quiet)' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center', marginTop: 16 },
});
