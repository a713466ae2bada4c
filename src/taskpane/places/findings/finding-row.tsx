import { mergeStyleSets } from 'office-ui-fabric-react';
import { useId } from 'react';
import { interpolate } from '../../../i18n';
import { refName } from '../../../workbook/address';
import { useLang, useWords } from '../../hooks';
import { CellLink } from '../../parts/cell-link';
import { ROW_BUTTON } from '../row-button';
import type { Roving } from '../use-roving';
import { FindingActions } from './finding-actions';
import type { FindingItem } from './items';

/** Cells of the calculation named under a finding; a total of a long table would fill the pane. */
const MAX_RELATED = 12;

interface FindingRowProps {
  readonly item: FindingItem;
  readonly roving: Roving;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One finding: its sentence, and on demand its cells and what can be done about it. */
export function FindingRow({ item, roving, open, onToggle }: FindingRowProps) {
  const words = useWords().pane.findings;
  const lang = useLang();
  const moreId = useId();
  const { key, heading, sentence, cell, note } = item;
  const { ref, ...rowProps } = roving.rowProps(key);
  return (
    <li className={CLASSES.row}>
      <button
        type="button"
        ref={ref}
        {...rowProps}
        className={CLASSES.head}
        aria-expanded={open}
        aria-controls={moreId}
        onClick={onToggle}
      >
        <span className={CLASSES.rule}>{heading}</span>
        <span className={CLASSES.sentence}>{sentence}</span>
      </button>
      <div className={CLASSES.foot}>
        {cell ? (
          <CellLink cell={cell} tabIndex={rowProps.tabIndex} />
        ) : (
          <span className={CLASSES.quiet}>{words.wholeWorkbook}</span>
        )}
      </div>
      <div id={moreId} hidden={!open}>
        {open && (
          <div className={CLASSES.more}>
            {note !== null && note !== '' && (
              <p className={CLASSES.note}>{interpolate(words.note, { note }, lang)}</p>
            )}
            <RelatedCells item={item} />
            <FindingActions item={item} onSettled={roving.refocus} />
          </div>
        )}
      </div>
    </li>
  );
}

function RelatedCells({ item: { related } }: { readonly item: FindingItem }) {
  const words = useWords().pane.findings;
  const lang = useLang();
  if (related.length === 0) return null;
  const count = related.length - MAX_RELATED;
  return (
    <p className={CLASSES.related}>
      {words.related}:{' '}
      {related.slice(0, MAX_RELATED).map((cell) => (
        <span key={refName(cell)} className={CLASSES.cell}>
          <CellLink cell={cell} />
        </span>
      ))}
      {count > 0 && interpolate(words.moreRelated, { count }, lang)}
    </p>
  );
}

const CLASSES = mergeStyleSets({
  row: { borderBottom: '1px solid var(--line)', padding: '0 12px 8px' },
  head: {
    ...ROW_BUTTON,
    display: 'block',
    width: 'calc(100% + 24px)',
    margin: '0 -12px',
    padding: '8px 12px 2px',
  },
  rule: { display: 'block', fontSize: 12, color: 'var(--quiet)' },
  sentence: { display: 'block', overflowWrap: 'anywhere' },
  foot: { fontSize: 12 },
  quiet: { color: 'var(--quiet)' },
  more: { paddingTop: 6 },
  note: { margin: '0 0 6px', paddingInlineStart: 8, borderInlineStart: '3px solid var(--line)' },
  related: { margin: '0 0 6px', fontSize: 12, color: 'var(--quiet)', overflowWrap: 'anywhere' },
  cell: { marginInlineEnd: 8, whiteSpace: 'nowrap' },
});
