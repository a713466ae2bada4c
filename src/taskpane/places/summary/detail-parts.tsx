import { Link, mergeStyleSets } from 'office-ui-fabric-react';
import { interpolate } from '../../../i18n';
import { openDetail } from '../../actions/navigation';
import { useAction, useLang, useWords } from '../../hooks';
import { FigureText } from '../../parts/figure';
import { StandingMark } from '../../parts/standing';
import { TWO_LINES } from '../../parts/two-lines';
import type { DetailPart } from './detail';
import { readable } from './readable';

interface DetailPartsProps {
  readonly parts: readonly DetailPart[];
}

/** What stands right below the node, with target, result and figure. */
export function DetailParts({ parts }: DetailPartsProps) {
  const { detail } = useWords().pane.summary;
  const lang = useLang();
  const { run } = useAction(openDetail);
  if (parts.length === 0) return null;
  const indicators = parts.every(({ isIndicator }) => isIndicator);
  return (
    <section className={CLASSES.root}>
      <h3 className={CLASSES.head}>{indicators ? detail.parts.indicators : detail.parts.others}</h3>
      {parts.map(({ id, code, title, target, result, value, standing }) => (
        <div key={id} className={CLASSES.part}>
          <div className={CLASSES.text}>
            <Link className={CLASSES.title} title={title} onClick={() => run({ type: 'node', id })}>
              {code !== null && <strong>{code} </strong>}
              {title === '' ? id : readable(title)}
            </Link>
            {(target !== null || result !== null) && (
              <div className={CLASSES.note}>
                {[
                  ...(target === null ? [] : [interpolate(detail.target, { text: target }, lang)]),
                  ...(result === null ? [] : [interpolate(detail.result, { text: result }, lang)]),
                ].join(' · ')}
              </div>
            )}
          </div>
          <div className={CLASSES.value}>
            <FigureText value={value} /> <StandingMark standing={standing} short />
          </div>
        </div>
      ))}
    </section>
  );
}

const CLASSES = mergeStyleSets({
  root: { borderTop: '1px solid var(--line)', marginTop: 10, paddingTop: 8 },
  head: { fontSize: 13, fontWeight: 600, margin: '0 0 4px' },
  part: { display: 'flex', gap: 8, padding: '4px 0' },
  text: { flex: 1, minWidth: 0 },
  title: {
    ...TWO_LINES,
    textAlign: 'left',
    color: 'var(--text)',
  },
  note: {
    fontSize: 12,
    color: 'var(--quiet)',
    ...TWO_LINES,
  },
  value: { textAlign: 'right', whiteSpace: 'nowrap' },
});
