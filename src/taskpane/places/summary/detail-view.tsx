import { mergeStyleSets } from 'office-ui-fabric-react';
import { useEffect, useRef } from 'react';
import { interpolate } from '../../../i18n';
import type { Analysis } from '../../../pipeline';
import { goToCell } from '../../actions/go-to-cell';
import { closeDetail } from '../../actions/navigation';
import { useLang, usePane, useWords } from '../../hooks';
import { ActionButton } from '../../parts/action-button';
import { CellLink } from '../../parts/cell-link';
import { EmptyState } from '../../parts/empty-state';
import { type Detail, notesOf } from '../../state';
import { COMPACT_BUTTONS } from '../compact';
import { confirmResult } from '../findings/actions';
import { type NodeDetail, type RatioDetail, nodeDetail, ratioDetail } from './detail';
import { DetailParts } from './detail-parts';
import { DetailPath } from './detail-path';
import { FigureTrace } from './figure-trace';
import { shownTitle } from './node-words';

interface DetailViewProps {
  readonly detail: Detail;
  readonly analysis: Analysis;
}

/** A node or a ratio with its figures, how each is made and where it comes from. */
export function DetailView({ detail, analysis: { model, measures } }: DetailViewProps) {
  const { thresholds } = usePane((state) => notesOf(state).settings);
  const words = useWords();
  const lang = useLang();
  const input = { model, measures, thresholds, lang };
  const returnTo = usePane((state) => state.returnTo);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [detail]);
  const shown = detail.type === 'node' ? nodeDetail(detail.id, input) : ratioDetail(detail.id, input);
  return (
    <article className={CLASSES.root}>
      <div className={CLASSES.back}>
        <ActionButton action={closeDetail} argument={undefined} label={words.pane.shell.places[returnTo]} />
        {shown?.type === 'node' && shown.code !== null && <span className={CLASSES.code}>{shown.code}</span>}
      </div>
      {shown ? (
        <>
          <h2 ref={head} tabIndex={-1} className={CLASSES.title} title={shown.title}>
            {shown.type === 'node' ? shownTitle(shown, words) : shown.title}
          </h2>
          {shown.type === 'node' ? <NodeBody node={shown} /> : <RatioBody ratio={shown} />}
        </>
      ) : (
        <EmptyState title={words.pane.summary.detail.gone} />
      )}
    </article>
  );
}

function NodeBody({ node }: { readonly node: NodeDetail }) {
  const { detail } = useWords().pane.summary;
  const lang = useLang();
  const { path, level, target, result, owner, toConfirm, judgedWhy, figures, parts, source } = node;
  const [first] = source;
  const facts = [
    ...(owner === null ? [] : [interpolate(detail.owner, { owner }, lang)]),
    ...(target === null ? [] : [interpolate(detail.target, { text: target }, lang)]),
    ...(result === null ? [] : [interpolate(detail.result, { text: result }, lang)]),
    ...(judgedWhy === null ? [] : [interpolate(detail.judgedWhy, { note: judgedWhy }, lang)]),
  ];
  return (
    <>
      <DetailPath path={path} level={level} />
      {facts.map((fact) => (
        <p key={fact} className={CLASSES.fact}>
          {fact}
        </p>
      ))}
      {toConfirm && (
        <div className={COMPACT_BUTTONS}>
          <ActionButton action={confirmResult} argument={toConfirm} />
        </div>
      )}
      {figures.map((figure) => (
        <FigureTrace key={figure.trace.figure} figure={figure} />
      ))}
      <DetailParts parts={parts} />
      {source.length > 0 && (
        <section className={CLASSES.section}>
          <h3 className={CLASSES.head}>{detail.source}</h3>
          {first && <ActionButton action={goToCell} argument={first} />}
          <p className={CLASSES.cells}>
            {source.map((cell) => (
              <CellLink key={`${cell.sheet} ${cell.row} ${cell.col}`} cell={cell} />
            ))}
          </p>
        </section>
      )}
    </>
  );
}

function RatioBody({ ratio }: { readonly ratio: RatioDetail }) {
  const { detail, ratios } = useWords().pane.summary;
  const lang = useLang();
  const { composition, better, missing, figures } = ratio;
  return (
    <>
      {composition !== null && (
        <p className={CLASSES.fact}>{interpolate(detail.composition, { text: composition }, lang)}</p>
      )}
      {better !== null && <p className={CLASSES.fact}>{ratios.better[better]}</p>}
      {missing.length > 0 && (
        <p className={CLASSES.fact}>{interpolate(detail.missing, { names: missing.join(', ') }, lang)}</p>
      )}
      {figures.map((figure) => (
        <FigureTrace key={figure.trace.figure} figure={figure} />
      ))}
    </>
  );
}

const CLASSES = mergeStyleSets({
  root: { padding: '8px 12px 16px' },
  back: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 8 },
  code: { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  title: { fontSize: 17, lineHeight: 23, fontWeight: 600, margin: '10px 0 4px', outline: 'none' },
  fact: { margin: '2px 0', color: 'var(--quiet)' },
  section: { borderTop: '1px solid var(--line)', marginTop: 10, paddingTop: 8 },
  head: { fontSize: 13, fontWeight: 600, margin: '0 0 4px' },
  cells: { margin: '6px 0 0', display: 'flex', flexWrap: 'wrap', columnGap: 10, rowGap: 2 },
});
