import { parseRangeName, type CellRange } from '../../src/workbook/address';
import type { User } from './contract';
import type { Editor } from './editor';
import type { HostWorkbook } from './workbook/host-workbook';
import type { BookState, SheetState } from './workbook/state';
import { changesBetween } from './workbook/changes';
import { colOf, rowOf } from './workbook/state';

/** Whether a cell is being typed into, and who waits for the end of it. */
export interface CellEditing {
  readonly active: boolean;
  start(): void;
  stop(): void;
  /** Resolves when nobody types. */
  ended(): Promise<void>;
}

export function createCellEditing(): CellEditing {
  let waiting: (() => void)[] = [];
  let active = false;
  return {
    get active() {
      return active;
    },
    start: () => void (active = true),
    stop() {
      active = false;
      for (const go of waiting) go();
      waiting = [];
    },
    ended: () => (active ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}

export interface UserParts {
  readonly workbook: HostWorkbook;
  readonly person: Editor;
  readonly colleague: Editor;
  readonly editing: CellEditing;
  /** Raises the events of a journey through the undo log. */
  travelled(from: BookState, to: BookState): void;
}

/** The person at the workbook. Each thing done is one step of the undo log, worked out at once. */
export function createUser({ workbook, person, colleague, editing, travelled }: UserParts): User {
  const idOf = (name: string): string => sheetNamed(workbook, name).id;
  const act = (label: string, work: () => void, by: Editor = person): void =>
    workbook.step(
      () => label,
      () => {
        work();
        by.recalculate();
      },
    );
  const travel = (states: readonly [BookState, BookState] | null): boolean => {
    if (states) travelled(...states);
    return states !== null;
  };
  const type = (by: Editor, sheet: string, cell: string, typed: string | number | boolean): void => {
    act('edit', () => by.write(idOf(sheet), rangeAt(cell), () => typed), by);
  };

  return {
    edit: (sheet, cell, typed) => type(person, sheet, cell, typed),
    remoteEdit: (sheet, cell, typed) => type(colleague, sheet, cell, typed),
    clear: (sheet, range) => act('clear', () => person.clear(idOf(sheet), rangeAt(range), 'Contents')),
    insertRows: (sheet, row, count) =>
      act('insert', () => person.shift(idOf(sheet), { along: 'rows', at: row - 1, count })),
    deleteRows: (sheet, row, count) =>
      act('delete', () => person.shift(idOf(sheet), { along: 'rows', at: row - 1, count: -count })),
    addSheet: (name) => act('add sheet', () => void person.addSheet(name)),
    deleteSheet: (name) => act('delete sheet', () => person.deleteSheet(idOf(name))),
    renameSheet: (name, to) => act('rename', () => person.renameSheet(idOf(name), to)),
    hideSheet: (name, very = false) =>
      act('hide', () => person.setVisibility(idOf(name), very ? 'veryHidden' : 'hidden')),
    showSheet: (name) => act('show', () => person.setVisibility(idOf(name), 'visible')),
    moveSheet: (name, position) => act('move', () => person.moveSheet(idOf(name), position)),
    activate: (name) => person.activate(idOf(name)),
    select: (name, range) => person.select(idOf(name), [rangeAt(range)]),
    startEditing: () => editing.start(),
    stopEditing: () => editing.stop(),
    undo: () => travel(workbook.undo()),
    redo: () => travel(workbook.redo()),
    recalculate: () => act('recalculate', () => person.recalculate(true)),
    protectSheet: (name, password) =>
      person.protectSheet(idOf(name), { options: {}, password: password ?? null }),
    unprotectSheet: (name) => person.protectSheet(idOf(name), null),
    protectStructure: (password) => person.protectStructure(password ?? ''),
    unprotectStructure: () => person.protectStructure(null),
    merge: (sheet, range) => act('merge', () => person.merge(idOf(sheet), rangeAt(range))),
    setNumberFormat: (sheet, range, format) =>
      act('format', () => person.setFormats(idOf(sheet), rangeAt(range), () => format)),
    strike: (sheet, range) =>
      act('format', () => person.dress(idOf(sheet), rangeAt(range), () => ({ strikethrough: true }))),
    hideRows: (sheet, row, count) =>
      act('hide rows', () => person.hideRows(idOf(sheet), { from: row - 1, to: row + count - 2 })),
    showRows: (sheet) => act('show rows', () => person.hideRows(idOf(sheet), null)),
  };
}

/** The rectangles in which cells differ between two states, one a sheet. */
export function changedRanges(from: BookState, to: BookState): readonly (readonly [string, CellRange])[] {
  return changesBetween(from, to).changed.flatMap(({ after, cells }) => {
    const keys = [...cells.keys()];
    if (keys.length === 0) return [];
    const [rows, cols] = [keys.map(rowOf), keys.map(colOf)];
    const range = {
      top: rows.reduce((a, b) => Math.min(a, b)),
      bottom: rows.reduce((a, b) => Math.max(a, b)),
      left: cols.reduce((a, b) => Math.min(a, b)),
      right: cols.reduce((a, b) => Math.max(a, b)),
    };
    return [[after.id, range] as const];
  });
}

function sheetNamed(workbook: HostWorkbook, name: string): SheetState {
  const sheet = workbook.sheetNamed(name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}

function rangeAt(name: string): CellRange {
  const range = parseRangeName(name.replaceAll('$', ''));
  if (!range) throw new Error(`"${name}" is no range.`);
  return range;
}
