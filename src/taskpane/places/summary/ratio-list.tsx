import { Link, mergeStyleSets } from 'office-ui-fabric-react';
import { useEffect, useRef } from 'react';
import { interpolate } from '../../../i18n';
import type { Analysis } from '../../../pipeline';
import { openDetail } from '../../actions/navigation';
import { useAction, useLang, useWords } from '../../hooks';
import { FigureText } from '../../parts/figure';
import { Sparkline } from '../../parts/sparkline';
import { TWO_LINES } from '../../parts/two-lines';
import { type RatioRow, ratioRows } from './ratios';

interface RatioListProps {
  readonly analysis: Analysis;
  /** Id of the ratio that takes the focus back, when its detail has just been closed. */
  readonly takesFocus: string | null;
}

/** The body's state of health: each ratio with four years, which way is better, and which way it goes. */
export function RatioList({ analysis: { measures }, takesFocus }: RatioListProps) {
  const lang = useLang();
  const { title } = useWords().pane.summary.ratios;
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus !== null)
      list.current?.querySelector<HTMLElement>(`[data-ratio="${takesFocus}"]`)?.focus();
  }, [takesFocus]);
  const rows = ratioRows(measures, lang);
  if (rows.length === 0) return null;
  return (
    <section ref={list} className={CLASSES.root}>
      <h2 className={CLASSES.head}>{title}</h2>
      {rows.map((row) => (
        <RatioLine key={row.id} row={row} />
      ))}
    </section>
  );
}

function RatioLine({ row }: { readonly row: RatioRow }) {
  const words = useWords();
  const lang = useLang();
  const { run } = useAction(openDetail);
  const { ratios } = words.pane.summary;
  const notes = [
    ...(row.trend === null ? [] : [`${ARROWS[row.direction ?? 'same']} ${ratios.trends[row.trend]}`]),
    ...(row.better === null ? [] : [ratios.better[row.better]]),
    ...(row.status === 'measured' ? [] : [words.statuses[row.status]]),
    ...(row.missing.length === 0
      ? []
      : [interpolate(ratios.missing, { names: row.missing.join(', ') }, lang)]),
  ];
  return (
    <div className={CLASSES.line}>
      <Link
        className={CLASSES.name}
        title={row.name}
        data-ratio={row.id}
        onClick={() => run({ type: 'ratio', id: row.id })}
      >
        {row.name}
      </Link>
      <span className={CLASSES.value}>
        <FigureText value={row.value} unit={row.unit === 'euro' ? '€' : '%'} />
      </span>
      <span className={row.trend === 'worse' ? CLASSES.worse : CLASSES.note}>{notes.join(' · ')}</span>
      <div className={CLASSES.spark}>
        <Sparkline points={row.points} places={1} title={row.name} />
      </div>
    </div>
  );
}

const ARROWS = { up: '↑', down: '↓', same: '=' } as const;

const NOTE = { fontSize: 12, color: 'var(--quiet)' };
const CLASSES = mergeStyleSets({
  root: { padding: '12px 12px 0', marginTop: 8, borderTop: '1px solid var(--line)' },
  head: { fontSize: 14, fontWeight: 600, margin: '0 0 4px' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: 12,
    alignItems: 'center',
    padding: '6px 0',
  },
  name: {
    ...TWO_LINES,
    textAlign: 'left',
    color: 'var(--text)',
  },
  value: { textAlign: 'right', alignSelf: 'start' },
  note: NOTE,
  worse: { ...NOTE, color: 'var(--watch)' },
  spark: { justifySelf: 'end' },
});
