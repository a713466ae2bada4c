import { MessageBar, mergeStyleSets } from 'office-ui-fabric-react';
import { useMemo, useState } from 'react';
import { interpolate } from '../../../i18n';
import { useLang, usePane, useWords } from '../../hooks';
import { ActionButton } from '../../parts/action-button';
import { EmptyState } from '../../parts/empty-state';
import { notesOf } from '../../state';
import { useRoving } from '../use-roving';
import { undoCorrection } from './actions';
import { OwnSheets } from './own-sheets';
import { type SheetRow, type SheetRows, sheetRows } from './rows';
import { SheetItem } from './sheet-item';

/** Fogli: what each sheet was taken for, why, and the way to say otherwise. */
export function Sheets() {
  const analysis = usePane((state) => state.analysis);
  const corrections = usePane((state) => notesOf(state).corrections);
  const lang = useLang();
  const words = useWords().pane.sheets;
  const rows = useMemo(
    () => (analysis ? sheetRows(analysis, corrections, lang) : null),
    [analysis, corrections, lang],
  );
  if (!rows) return null;
  if (rows.sheets.every(({ empty }) => empty)) {
    return <EmptyState title={words.noSheets.title} text={words.noSheets.text} />;
  }
  return (
    <div className={CLASSES.root}>
      {rows.known === 0 && (
        <MessageBar isMultiline>
          <strong>{words.nothing.title}.</strong> {words.nothing.text}
        </MessageBar>
      )}
      <Summary rows={rows} />
      <SheetList rows={rows.sheets} />
      {rows.ours.length > 0 && <OwnSheets sheets={rows.ours} />}
    </div>
  );
}

function Summary({ rows: { sheets, known } }: { readonly rows: SheetRows }) {
  const words = useWords().pane.sheets;
  const lang = useLang();
  const undoable = usePane(({ lastCorrection }) => lastCorrection !== null);
  const ignored = sheets.filter((row) => row.ignored).length;
  const corrected = sheets.filter((row) => row.corrected && !row.ignored).length;
  const parts = [
    interpolate(words.summary, { known, all: sheets.length }, lang),
    ...(corrected > 0 ? [interpolate(words.corrected, { count: corrected }, lang)] : []),
    ...(ignored > 0 ? [interpolate(words.ignored, { count: ignored }, lang)] : []),
  ];
  return (
    <div className={CLASSES.summary}>
      <span>{parts.join(' · ')}</span>
      {undoable && <ActionButton action={undoCorrection} argument={undefined} />}
    </div>
  );
}

function SheetList({ rows }: { readonly rows: readonly SheetRow[] }) {
  const { list } = useWords().pane.sheets;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const roving = useRoving(useMemo(() => rows.map(({ sheet }) => sheet), [rows]));
  const toggle = (sheet: string): void =>
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(sheet)) after.add(sheet);
      return after;
    });
  return (
    <ul className={CLASSES.list} aria-label={list} {...roving.listProps}>
      {rows.map((row) => (
        <SheetItem
          key={row.sheet}
          row={row}
          roving={roving}
          open={opened.has(row.sheet)}
          onToggle={() => toggle(row.sheet)}
        />
      ))}
    </ul>
  );
}

const CLASSES = mergeStyleSets({
  root: { paddingBottom: 16 },
  summary: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: 8,
    padding: '8px 12px',
    borderBottom: '1px solid var(--line)',
    color: 'var(--quiet)',
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});
