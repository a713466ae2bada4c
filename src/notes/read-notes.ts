import { sameName } from '../workbook/sheet-names';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { type FindSheet, withRow } from './note-format';
import { NO_NOTES, NOTES_VERSION, type Notes } from './notes';
import { type ReadRow, toNoteRows } from './rows';
import {
  COLUMNS,
  EXPLANATION,
  HEADS,
  NOTES_REPORT_ID,
  NOTES_SHEET,
  TITLE,
  VERSION,
  WHAT,
} from './sheet-format';

/** The notes of a workbook, and what of them could not be taken. */
export interface NotesReading {
  readonly notes: Notes;
  /** Kept out of the notes and left on the sheet: nothing is lost, and each is told once. */
  readonly troubles: readonly NoteTrouble[];
}

export type NoteTrouble =
  /** Written by a later version, or no version can be read: nothing of the sheet is taken, and it is left alone. */
  | { readonly type: 'UnknownVersion'; readonly sheet: string; readonly found: string | null }
  /** Rows (zero-based, the first of each note) that say nothing that can be taken. */
  | { readonly type: 'DamagedRows'; readonly sheet: string; readonly rows: readonly number[] }
  /** Another sheet bears the mark too (somebody copied the sheet): `sheet` is read, `other` is not. */
  | { readonly type: 'TwoSheets'; readonly sheet: string; readonly other: string };

/** What the workbook's own sheet of notes says; no notes where there is none. Whatever stands on it, nothing is thrown. */
export function readNotes(snapshot: WorkbookSnapshot): NotesReading {
  const [sheet, ...others] = notesSheets(snapshot);
  if (!sheet) return { notes: NO_NOTES, troubles: [] };
  const { notes, damaged, version } = sheetContent(sheet, snapshot);
  const { name } = sheet;
  return {
    notes,
    troubles: [
      ...others.map((other): NoteTrouble => ({ type: 'TwoSheets', sheet: name, other: other.name })),
      ...(isKnownVersion(version) ? [] : [{ type: 'UnknownVersion', sheet: name, found: version } as const]),
      ...(damaged.length === 0 ? [] : [damagedRows(name, damaged)]),
    ],
  };
}

const damagedRows = (sheet: string, damaged: readonly ReadRow[]): NoteTrouble => ({
  type: 'DamagedRows',
  sheet,
  rows: damaged.flatMap(({ cells }) => cells[0]?.[0]?.row ?? []),
});

/** The sheets that bear the mark, the one to read first: where people copied it, the one that kept the title. */
export function notesSheets({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): readonly SheetSnapshot[] {
  const marked = sheets.filter(({ reportId }) => reportId === NOTES_REPORT_ID);
  const titled = marked.filter(({ name }) => name === NOTES_SHEET);
  return [...titled, ...marked.filter((sheet) => !titled.includes(sheet))];
}

export interface SheetContent {
  readonly notes: Notes;
  readonly damaged: readonly ReadRow[];
  /** What the version row says; `null` when there is none. */
  readonly version: string | null;
}

export function sheetContent(sheet: SheetSnapshot, snapshot: Pick<WorkbookSnapshot, 'sheets'>): SheetContent {
  const sheetOf = sheetFinder(snapshot);
  const rows = rowsOf(sheet);
  const versionRow = rows.find((row) => textAt(row, 0) === VERSION);
  const version = versionRow ? wordAt(versionRow, 1) : null;
  if (!isKnownVersion(version)) return { notes: NO_NOTES, damaged: [], version };
  const read = toNoteRows(rows.filter((row) => !isFrame(row) && !(row === versionRow && row.length === 2)));
  let notes = NO_NOTES;
  const damaged: ReadRow[] = [];
  const take = (each: ReadRow): void => {
    const taken = each.note && withRow(notes, each.note, sheetOf);
    if (taken) notes = taken;
    else damaged.push(each);
  };
  // Settings first: they say between which figures a judgement may lie.
  const settings = read.filter(({ note }) => note?.what === WHAT.setting);
  settings.forEach(take);
  read.filter((each) => !settings.includes(each)).forEach(take);
  return { notes, damaged, version };
}

/** A user's sheet by its name, as Excel knows it. */
export const sheetFinder =
  ({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): FindSheet =>
  (name) =>
    sheets.find((sheet) => sheet.reportId === null && sameName(sheet.name) === sameName(name));

export const isKnownVersion = (version: string | null): boolean => version === String(NOTES_VERSION);

/** The rows that hold something, top to bottom. */
function rowsOf({ cells }: SheetSnapshot): readonly (readonly CellSnapshot[])[] {
  const rows = new Map<number, CellSnapshot[]>();
  for (const cell of cells) {
    if (cell.content.value === '' && cell.formula === undefined) continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows].sort(([one], [other]) => one - other).map(([, row]) => row);
}

const FRAME: ReadonlySet<string> = new Set([TITLE, EXPLANATION]);

/** The lines above the notes that say the same on every sheet of notes. */
const isFrame = (row: readonly CellSnapshot[]): boolean =>
  (row.length === 1 && FRAME.has(textAt(row, 0))) ||
  (row.length === COLUMNS.length && COLUMNS.every((column, col) => textAt(row, col) === HEADS[column]));

const contentAt = (row: readonly CellSnapshot[], at: number): CellValue | null =>
  row.find(({ col }) => col === at)?.content ?? null;

const textAt = (row: readonly CellSnapshot[], at: number): string => {
  const content = contentAt(row, at);
  return content?.type === 'text' ? content.value.trim() : '';
};

const wordAt = (row: readonly CellSnapshot[], at: number): string | null => {
  const content = contentAt(row, at);
  return content && String(content.value).trim();
};
