import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type DragEvent } from 'react';
import { cellName, parseRangeName } from '../../src/workbook/address';
import { editText } from './edit-text';
import { FormulaBar } from './formula-bar';
import { PaneFrame } from './pane-frame';
import { canvasMeasure } from './canvas-measure';
import { SheetGrid } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';
import { createSheetView } from './sheet-view';
import { Split } from './split';
import { openSession, saveSession, type Session } from './session';
import { WORDS } from './words';

interface Said {
  readonly text: string;
  readonly isWrong: boolean;
}

/** A workbook in a grid and the pane beside it: all one can do with Albero, without Excel. */
export function Workbench({ first }: { readonly first: Session }) {
  const [session, setSession] = useState(first);
  const [said, setSaid] = useState<Said>({ text: WORDS.hint, isWrong: false });
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const opened = openSession(new Uint8Array(await file.arrayBuffer()), file.name);
    if (opened.ok) {
      setSession(opened.value);
      setSaid({ text: WORDS.opened(file.name), isWrong: false });
    } else setSaid({ text: opened.error, isWrong: true });
  };
  const save = async (): Promise<void> => {
    setSaid({ text: WORDS.saving, isWrong: false });
    const saved = await saveSession(session);
    setSaid(
      saved.ok ? { text: WORDS.saved(saved.value), isWrong: false } : { text: saved.error, isWrong: true },
    );
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void open(event.dataTransfer.files[0]);
  };

  return (
    <div
      className="workbench"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ relatedTarget }) => {
        if (relatedTarget === null) setOver(false);
      }}
      onDrop={onDrop}
    >
      <header className="bar">
        <h1>
          {WORDS.title} <span>· {session.file}</span>
        </h1>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".xlsx,.xlsm,.xls,.ods"
          aria-label={WORDS.open}
          onChange={({ target }) => {
            void open(target.files?.[0]);
            target.value = '';
          }}
        />
        <button type="button" onClick={() => picker.current?.click()}>
          {WORDS.open}
        </button>
        <UndoButton session={session} />
        <button type="button" onClick={() => void save()}>
          {WORDS.save}
        </button>
      </header>
      <Split
        label={WORDS.split}
        start={360}
        least={320}
        most={640}
        left={<Sheets session={session} onWrong={(text) => setSaid({ text, isWrong: true })} />}
        right={<PaneFrame host={session.host} />}
      />
      <p className="message" role="status" data-wrong={said.isWrong}>
        {said.text}
      </p>
      {isOver && <div className="drop">{WORDS.drop}</div>}
    </div>
  );
}

function UndoButton({ session }: { readonly session: Session }) {
  useBook(session);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const inText = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (inText || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) session.host.user.redo();
      else session.host.user.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [session]);
  return (
    <button type="button" onClick={() => session.host.user.undo()}>
      {WORDS.undo}
    </button>
  );
}

interface SheetsProps {
  readonly session: Session;
  readonly onWrong: (text: string) => void;
}

function Sheets({ session, onWrong }: SheetsProps) {
  const { book, sheet: name, range } = useBook(session);
  const sheet = book.sheets.find((one) => one.name === name) ?? book.sheets[0]!;
  const view = useMemo(
    () => createSheetView(sheet, session.date1904, canvasMeasure),
    [sheet, session.date1904],
  );
  const cell = view.cell(range.top, range.left);
  const edit = (row: number, col: number, typed: string): void => {
    const outcome = session.type(sheet.name, row, col, typed);
    if (!outcome.ok) onWrong(outcome.error);
  };
  return (
    <>
      <FormulaBar
        place={cellName(range.top, range.left)}
        text={editText(cell, session.date1904)}
        onEdit={(typed) => edit(range.top, range.left, typed)}
        onGo={(typed) => {
          const target = parseRangeName(typed);
          if (target) session.select(sheet.name, target);
          return target !== null;
        }}
      />
      <div className="grid" data-testid="grid" aria-label={sheet.name}>
        <SheetGrid
          key={sheet.id}
          view={view}
          date1904={session.date1904}
          measure={canvasMeasure}
          selection={range}
          onSelect={(selected) => session.select(sheet.name, selected)}
          onEdit={(edits) => edits.forEach(({ row, col, typed }) => edit(row, col, typed))}
        />
      </div>
      <SheetTabs sheets={book.sheets} active={sheet.name} onActivate={session.activate} />
    </>
  );
}

const useBook = (session: Session) => useSyncExternalStore(session.subscribe, session.look);
