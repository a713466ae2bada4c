import type { CellRange } from '../../src/workbook/address';
import type { Editor } from './editor';
import type { EventQueue } from './events';
import { ExcelError, accessDenied } from './refuse';
import type { HostWorkbook } from './workbook/host-workbook';
import type { SheetState } from './workbook/state';

/** A range, or several on one sheet, that the client asked to be kept beyond a request. */
export interface Kept {
  readonly sheetId: string;
  readonly areas: readonly CellRange[];
  readonly many: boolean;
}

/** What the objects of the model work with: the workbook, the add-in's editor, and what holds for this session. */
export interface Session {
  readonly workbook: HostWorkbook;
  readonly events: EventQueue;
  readonly editor: Editor;
  readonly platform: 'desktop' | 'mac' | 'web';
  readonly readOnly: boolean;
  readonly references: Map<string, Kept>;
  /** Another workbook is in front. */
  inactive: boolean;
  /** `suspendApiCalculationUntilNextSync` in the request under way. */
  calculationSuspended: boolean;
}

/** Throws unless the add-in may change the contents of the workbook at all. */
export function mustBeWritable({ readOnly, platform }: Session): void {
  if (readOnly && platform === 'web') throw accessDenied('the workbook is open for viewing only');
}

/** Throws unless sheets may be added, deleted, renamed, moved or hidden. */
export function mustChangeStructure(session: Session): void {
  mustBeWritable(session);
  if (session.workbook.book.structurePassword !== null) {
    throw accessDenied("the workbook's structure is protected");
  }
}

/** Throws unless the cells of a sheet may be changed; unlocked cells of a protected sheet may. */
export function mustWriteCells(session: Session, sheet: SheetState, areas: readonly CellRange[]): void {
  mustBeWritable(session);
  if (sheet.protection === null) return;
  const locked = areas.some((area) => !everyCellIsUnlocked(sheet, area));
  if (locked) throw accessDenied(`the sheet "${sheet.name}" is protected`);
}

/** Throws unless the looks of a sheet may be changed. */
export function mustFormat(session: Session, sheet: SheetState, option: string): void {
  mustBeWritable(session);
  if (sheet.protection !== null && sheet.protection.options[option] !== true) {
    throw accessDenied(`the sheet "${sheet.name}" is protected`);
  }
}

/** Throws while another workbook is in front: Excel then neither activates, selects, adds, deletes nor freezes. */
export function mustBeInFront({ inactive }: Session): void {
  if (inactive) throw new ExcelError('InactiveWorkbook', 'The workbook is not the active one.');
}

/** Excel on the desktop cannot take this back, and empties its log. */
export function notUndoableOnDesktop({ platform, workbook }: Session): void {
  if (platform !== 'web') workbook.forgetHistory();
}

const MOST_CELLS = 100_000;

function everyCellIsUnlocked(sheet: SheetState, { top, left, bottom, right }: CellRange): boolean {
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return false;
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) {
      if (sheet.cells.get(row * 16_384 + col)?.look.locked !== false) return false;
    }
  }
  return true;
}
