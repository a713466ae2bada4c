import { Link, mergeStyleSets } from 'office-ui-fabric-react';
import { formatDecimal, interpolate } from '../../../i18n';
import type { Analysis } from '../../../pipeline';
import { openDetail, openPlace } from '../../actions/navigation';
import { useAction, useLang, usePane, useWords } from '../../hooks';
import { FigureText } from '../../parts/figure';
import { Hidden } from '../../parts/hidden';
import { StandingMark } from '../../parts/standing';
import { notesOf } from '../../state';
import { type HeadFigure, openFindings, overview } from './overview';

interface OverviewCardsProps {
  readonly analysis: Analysis;
}

/** The two figures of the body and what is still open, each leading to more. */
export function OverviewCards({ analysis: { model, measures, findings } }: OverviewCardsProps) {
  const { thresholds } = usePane((state) => notesOf(state).settings);
  const words = useWords();
  const lang = useLang();
  const { summary } = words.pane;
  const { node, achievement, use, actual, updated } = overview(model, measures, thresholds);
  const spent =
    actual === null || updated === null
      ? null
      : interpolate(
          summary.spent,
          { actual: formatDecimal(actual, lang, 2), updated: formatDecimal(updated, lang, 2) },
          lang,
        );
  return (
    <section aria-label={summary.overview} className={CLASSES.root}>
      <div className={CLASSES.cards}>
        <Card label={summary.figures.achievement} node={node} figure={achievement} none={summary.noEntity} />
        <Card label={summary.figures.use} node={node} figure={use} none={summary.noBudget} more={spent} />
      </div>
      <FindingsLine counts={openFindings(findings)} />
    </section>
  );
}

interface CardProps {
  readonly label: string;
  readonly node: string | null;
  readonly figure: HeadFigure | null;
  /** What is said when the workbook gives no such figure. */
  readonly none: string;
  readonly more?: string | null;
}

function Card({ label, node, figure, none, more = null }: CardProps) {
  const { run } = useAction(openDetail);
  const { printed } = useWords().pane.summary;
  const lang = useLang();
  const open = node === null ? undefined : () => run({ type: 'node', id: node });
  return (
    <div className={CLASSES.card}>
      <h2 className={CLASSES.label}>{label}</h2>
      {figure ? (
        <>
          <p className={CLASSES.line}>
            <Link className={CLASSES.figure} {...(open ? { onClick: open } : {})}>
              <FigureText value={figure.value} unit="%" />
            </Link>
          </p>
          <p className={CLASSES.line}>
            <StandingMark standing={figure.standing} />
          </p>
          {figure.published && (
            <p className={CLASSES.quiet}>
              {interpolate(printed, { value: formatDecimal(figure.published.value, lang) }, lang)}
            </p>
          )}
        </>
      ) : (
        <p className={CLASSES.quiet}>{none}</p>
      )}
      {more !== null && <p className={CLASSES.quiet}>{more}</p>}
    </div>
  );
}

function FindingsLine({ counts }: { readonly counts: ReturnType<typeof openFindings> }) {
  const { run } = useAction(openPlace);
  const words = useWords();
  const { summary } = words.pane;
  const { error, warning, info } = counts;
  if (error + warning + info === 0) {
    return (
      <p className={CLASSES.findings}>
        <span className={CLASSES.good}>✓</span> {summary.noFindings}
      </p>
    );
  }
  const { severities } = words;
  const said = (count: number, { one, many }: { readonly one: string; readonly many: string }): string =>
    `${count} ${count === 1 ? one : many}`;
  return (
    <Link className={CLASSES.findings} onClick={() => run('findings')}>
      <Hidden>{summary.findings}</Hidden>
      <span className={CLASSES.error}>● {said(error, severities.error)}</span>
      <span className={CLASSES.warning}>▲ {said(warning, severities.warning)}</span>
      <span className={CLASSES.info}>i {said(info, severities.info)}</span>
    </Link>
  );
}

const CLASSES = mergeStyleSets({
  root: { borderBottom: '1px solid var(--line)' },
  cards: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 12, padding: '12px 12px 8px' },
  card: { minWidth: 0 },
  label: { fontSize: 12, fontWeight: 400, margin: 0, color: 'var(--quiet)' },
  line: { margin: 0 },
  figure: { fontSize: 26, lineHeight: 34, fontWeight: 600, color: 'var(--text)' },
  quiet: { margin: 0, fontSize: 12, color: 'var(--quiet)', fontVariantNumeric: 'tabular-nums' },
  findings: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    gap: 12,
    padding: '6px 12px 10px',
    margin: 0,
    width: '100%',
    textAlign: 'left',
  },
  good: { color: 'var(--good)', fontWeight: 600 },
  error: { color: 'var(--late)', fontWeight: 600 },
  warning: { color: 'var(--watch)', fontWeight: 600 },
  info: { color: 'var(--quiet)' },
});
