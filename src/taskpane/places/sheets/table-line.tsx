import { ActionButton, mergeStyleSets } from 'office-ui-fabric-react';
import { useState } from 'react';
import { interpolate } from '../../../i18n';
import { refName } from '../../../workbook/address';
import { useLang, useWords } from '../../hooks';
import { CellLink } from '../../parts/cell-link';
import { Chip } from './chip';
import type { TableLine } from './rows';

/** Evidence shown at first: the heads of a table, not every item of a statement. */
const FIRST = 8;

/** ✓ certo · ≈ da confermare · ✎ indicato da te: the symbol stands beside the word. */
const SYMBOLS = { certain: '✓', probable: '≈', corrected: '✎' } as const;

interface TableLineProps {
  readonly line: TableLine;
}

/** What a table was taken for, how sure that is, and its level. */
export function TableLineHead({ line }: TableLineProps) {
  const words = useWords().pane.sheets;
  const lang = useLang();
  const { title, levels, status, percent, year, nearest, unfit } = line;
  return (
    <span className={CLASSES.line}>
      <span className={CLASSES.title}>{title}</span>
      {status !== 'unknown' && (
        <span
          className={CLASSES.quiet}
          title={interpolate(words.certaintyHint, { certainty: words.certainty[status], percent }, lang)}
        >
          <span aria-hidden="true">{SYMBOLS[status]}</span> {words.certainty[status]}
        </span>
      )}
      {levels.map((level) => (
        <Chip key={level} text={level} />
      ))}
      {year !== null && <span className={CLASSES.quiet}>{interpolate(words.year, { year }, lang)}</span>}
      {unfit && <span className={CLASSES.warning}>▲ {words.unfit}</span>}
      {nearest && (
        <span className={CLASSES.whole}>{interpolate(words.nearest, { kind: nearest.kind }, lang)}</span>
      )}
    </span>
  );
}

interface TableEvidenceProps extends TableLineProps {
  /** The sheet has other tables: each says which one it is. */
  readonly several: boolean;
}

/** Why: the cells that were understood, and what is missing of the nearest kind. */
export function TableEvidence({ line, several }: TableEvidenceProps) {
  const words = useWords().pane.sheets;
  const lang = useLang();
  const [all, setAll] = useState(false);
  const { title, range, evidence, nearest, unread } = line;
  const shown = all ? evidence : evidence.slice(0, FIRST);
  const count = evidence.length - shown.length;
  return (
    <div className={CLASSES.evidence}>
      <p className={CLASSES.why}>
        {[words.evidence, several ? title : null, range].filter((part) => part !== null).join(' · ')}
      </p>
      {nearest && nearest.lacks.length > 0 && (
        <p className={CLASSES.lacks}>{interpolate(words.lacks, { parts: nearest.lacks.join(', ') }, lang)}</p>
      )}
      {unread.length > 0 && (
        <p className={CLASSES.lacks}>{interpolate(words.unread, { ranges: unread.join(', ') }, lang)}</p>
      )}
      {evidence.length === 0 && <p className={CLASSES.lacks}>{words.noEvidence}</p>}
      <ul className={CLASSES.cells}>
        {shown.map(({ cell, text, part }) => (
          <li key={`${refName(cell)} ${part}`} className={CLASSES.cell}>
            <CellLink cell={cell} bare />
            <span className={CLASSES.text} title={text}>
              «{text}»
            </span>
            <span className={CLASSES.quiet}>{part}</span>
          </li>
        ))}
      </ul>
      {count > 0 && (
        <ActionButton text={interpolate(words.moreEvidence, { count }, lang)} onClick={() => setAll(true)} />
      )}
    </div>
  );
}

const CLASSES = mergeStyleSets({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 8, rowGap: 2, paddingTop: 2 },
  title: { minWidth: 0 },
  quiet: { color: 'var(--quiet)', fontSize: 12 },
  warning: { color: 'var(--watch)', fontSize: 12, width: '100%' },
  whole: { color: 'var(--quiet)', fontSize: 12, width: '100%' },
  evidence: { padding: '0 12px 8px' },
  why: { margin: '0 0 4px', fontSize: 12, fontWeight: 600, color: 'var(--quiet)' },
  lacks: { margin: '0 0 4px', fontSize: 12 },
  cells: { listStyle: 'none', margin: 0, padding: 0 },
  cell: {
    display: 'grid',
    gridTemplateColumns: '3.2em 1fr auto',
    gap: 6,
    alignItems: 'baseline',
    padding: '1px 0',
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});
