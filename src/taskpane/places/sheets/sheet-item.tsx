import { mergeStyleSets } from 'office-ui-fabric-react';
import { useId } from 'react';
import { usePane, useWords } from '../../hooks';
import { ROW_BUTTON } from '../row-button';
import type { Roving } from '../use-roving';
import { Chip } from './chip';
import { MappingEditor } from './mapping-editor';
import type { SheetRow } from './rows';
import { SheetMenu } from './sheet-menu';
import { TableEvidence, TableLineHead } from './table-line';

interface SheetItemProps {
  readonly row: SheetRow;
  readonly roving: Roving;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One sheet: its name and its tables; on demand why they were taken for what they are. */
export function SheetItem({ row, roving, open, onToggle }: SheetItemProps) {
  const words = useWords().pane.sheets;
  const correcting = usePane((state) => state.correcting?.draft.sheet === row.sheet);
  const moreId = useId();
  const { sheet, hidden, ignored, corrected, empty, lines } = row;
  const { ref, ...rowProps } = roving.rowProps(sheet);
  return (
    <li className={CLASSES.item}>
      <div className={CLASSES.top}>
        <button
          type="button"
          ref={ref}
          {...rowProps}
          className={CLASSES.head}
          aria-expanded={open}
          aria-controls={moreId}
          onClick={onToggle}
        >
          <span className={CLASSES.name}>
            {sheet}
            {hidden && <Chip text={words.marks.hidden} />}
            {ignored && <Chip text={words.marks.ignored} />}
            {corrected && !ignored && <Chip text={words.marks.corrected} look="strong" />}
          </span>
          {ignored && <span className={CLASSES.quiet}>{words.ignoredSheet}</span>}
          {empty && <span className={CLASSES.quiet}>{words.empty}</span>}
          {!empty && lines.map((line) => <TableLineHead key={line.key} line={line} />)}
        </button>
        <SheetMenu sheet={sheet} ignored={ignored} tabIndex={rowProps.tabIndex} />
      </div>
      <div id={moreId} hidden={!open}>
        {open && lines.map((line) => <TableEvidence key={line.key} line={line} several={lines.length > 1} />)}
      </div>
      {correcting && <MappingEditor onClosed={() => roving.moveTo(sheet)} />}
    </li>
  );
}

const CLASSES = mergeStyleSets({
  item: { borderBottom: '1px solid var(--line)' },
  top: { display: 'flex', alignItems: 'flex-start' },
  head: {
    ...ROW_BUTTON,
    flex: 1,
    minWidth: 0,
    display: 'block',
    padding: '8px 4px 8px 12px',
  },
  name: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 6,
    fontWeight: 600,
    overflowWrap: 'anywhere',
  },
  quiet: { display: 'block', color: 'var(--quiet)' },
});
