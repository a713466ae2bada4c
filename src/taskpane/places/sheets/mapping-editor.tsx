import { DefaultButton, MessageBar, MessageBarType, mergeStyleSets } from 'office-ui-fabric-react';
import { useEffect, useId, useRef, useState } from 'react';
import { interpolate } from '../../../i18n';
import { useAction, useLang, usePane, useWords } from '../../hooks';
import { ActionButton } from '../../parts/action-button';
import { COMPACT_BUTTONS } from '../compact';
import { applyCorrection, cancelCorrection, changeDraft } from './actions';
import { withAnotherTable, withTable, withoutTable } from './draft';
import { TableEditor } from './table-editor';

interface MappingEditorProps {
  /** It is gone: the focus has nowhere to be. */
  readonly onClosed: () => void;
}

/** Says what a sheet holds: kind, head rows and columns, by pointing at them in the workbook. */
export function MappingEditor({ onClosed }: MappingEditorProps) {
  const correcting = usePane((state) => state.correcting);
  const words = useWords().pane.sheets;
  const lang = useLang();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { run: change } = useAction(changeDraft);
  // What closes it stays the same while it is open: the focus comes and goes once.
  const [closed] = useState(() => onClosed);
  useEffect(() => {
    title.current?.focus();
    title.current?.scrollIntoView?.({ block: 'start' });
    return closed;
  }, [closed]);
  if (!correcting) return null;
  const { draft, elsewhere } = correcting;
  return (
    <section aria-labelledby={titleId} className={CLASSES.root}>
      <h2 id={titleId} ref={title} tabIndex={-1} className={CLASSES.title}>
        {interpolate(words.editor.title, { sheet: draft.sheet }, lang)}
      </h2>
      {draft.tables.map((table, index) => (
        <TableEditor
          key={index}
          sheet={draft.sheet}
          table={table}
          index={index}
          several={draft.tables.length > 1}
          onChange={(next) => change(withTable(draft, index, () => next))}
          onRemove={() => change(withoutTable(draft, index))}
        />
      ))}
      {elsewhere !== null && (
        <MessageBar messageBarType={MessageBarType.warning} isMultiline>
          {interpolate(words.editor.otherSheet, { sheet: elsewhere, expected: draft.sheet }, lang)}
        </MessageBar>
      )}
      <div className={`${COMPACT_BUTTONS} ${CLASSES.buttons}`}>
        <ActionButton action={applyCorrection} argument={undefined} look="primary" />
        <ActionButton action={cancelCorrection} argument={undefined} />
        <DefaultButton text={words.editor.addTable} onClick={() => change(withAnotherTable(draft))} />
      </div>
    </section>
  );
}

const CLASSES = mergeStyleSets({
  root: {
    margin: '0 8px 8px',
    padding: '8px 8px 0',
    border: '1px solid var(--line)',
    background: 'var(--panel)',
  },
  title: { margin: '0 0 8px', fontSize: 14, fontWeight: 600, overflowWrap: 'anywhere' },
  buttons: {
    position: 'sticky',
    bottom: 0,
    padding: '8px 0',
    background: 'var(--panel)',
    borderTop: '1px solid var(--line)',
  },
});
