import { type Result, err, ok } from '../domain/result';
import type { PlannedCell, SheetPlan } from '../workbook/plan';
import { freeSheetName } from '../workbook/sheet-names';
import type { CellSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { noteRows } from './note-format';
import { NOTES_VERSION, type Notes } from './notes';
import { isKnownVersion, notesSheets, sheetContent, sheetFinder } from './read-notes';
import { type SheetRow, toSheetRows } from './rows';
import {
  COLUMNS,
  EXPLANATION,
  HEADS,
  NOTES_REPORT_ID,
  NOTES_SHEET,
  TITLE,
  VERSION,
  WIDTHS,
} from './sheet-format';

/** Why the notes must not be written: the sheet is of a version this program does not know, and would be lost. */
export interface NotesRefusal {
  readonly type: 'UnknownVersion';
  readonly sheet: string;
  readonly found: string | null;
}

/** Rows of the title, what the sheet is, the version and the head. */
const TITLE_ROW = 0;
const EXPLANATION_ROW = 1;
const VERSION_ROW = 2;
const HEAD_ROW = 4;

/**
 * The hidden sheet that keeps the notes in the workbook. Rows of it that could not be read stay, as they are, below
 * the others. The same notes and workbook give the same plan.
 */
export function notesPlan(notes: Notes, snapshot: WorkbookSnapshot): Result<SheetPlan, NotesRefusal> {
  const [sheet] = notesSheets(snapshot);
  const held = sheet && sheetContent(sheet, snapshot);
  if (sheet && held && !isKnownVersion(held.version))
    return err({ type: 'UnknownVersion', sheet: sheet.name, found: held.version });
  const rows = noteRows(notes, sheetFinder(snapshot)).flatMap(toSheetRows);
  const damaged = held?.damaged.flatMap(({ cells }) => cells) ?? [];
  const first = HEAD_ROW + 1;
  return ok({
    reportId: NOTES_REPORT_ID,
    name:
      sheet?.name ??
      freeSheetName(
        NOTES_SHEET,
        snapshot.sheets.map(({ name }) => name),
      ),
    hidden: true,
    cells: [
      { row: TITLE_ROW, col: 0, value: TITLE, style: 'title' },
      { row: EXPLANATION_ROW, col: 0, value: EXPLANATION, style: 'subtitle' },
      { row: VERSION_ROW, col: 0, value: VERSION, style: 'strong' },
      { row: VERSION_ROW, col: 1, value: NOTES_VERSION, look: 'integer' },
      ...COLUMNS.map((column, col): PlannedCell => ({
        row: HEAD_ROW,
        col,
        value: HEADS[column],
        style: 'head',
      })),
      ...rows.flatMap((row, index) => rowCells(row, first + index)),
      ...damaged.flatMap((cells, index) => cells.map((cell) => asItIs(cell, first + rows.length + index))),
    ],
    widths: COLUMNS.map((column) => WIDTHS[column]),
    merges: [],
    freeze: { rows: first, cols: 0 },
    print: { landscape: true, repeatRows: [HEAD_ROW, HEAD_ROW] },
  });
}

const rowCells = (cells: SheetRow, row: number): readonly PlannedCell[] =>
  COLUMNS.flatMap((column, col): readonly PlannedCell[] => {
    const value = cells[column];
    if (value === undefined || value === '') return [];
    return [{ row, col, value, look: typeof value === 'number' ? 'integer' : 'text' }];
  });

/** What stands in a cell that nobody could read. */
function asItIs({ col, content, formula }: CellSnapshot, row: number): PlannedCell {
  const value = content.type === 'boolean' ? String(content.value) : content.value;
  if (formula !== undefined) return { row, col, value, formula };
  return { row, col, value, look: typeof value === 'number' ? 'general' : 'text' };
}
