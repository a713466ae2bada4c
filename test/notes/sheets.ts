import type { Notes } from '../../src/notes/notes';
import { notesPlan } from '../../src/notes/plan-notes';
import type { SheetPlan } from '../../src/workbook/plan';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

export const workbook = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  file: 'monitoraggio.xlsx',
  date1904: false,
  sheets,
});

export const userSheet = (name: string): SheetSnapshot => ({
  name,
  visibility: 'visible',
  cells: [],
  merges: [],
  reportId: null,
});

/** The longest text that a cell of a workbook holds. */
const MAX_TEXT = 32_767;

/** The sheet as either adapter reads it once the plan is written. */
export function written({ reportId, name, hidden, cells }: SheetPlan): SheetSnapshot {
  const held = cells.flatMap(({ row, col, value, formula }): readonly CellSnapshot[] => {
    if (value === null || (value === '' && formula === undefined)) return [];
    const content =
      typeof value === 'number'
        ? ({ type: 'number', value } as const)
        : ({ type: 'text', value: value.slice(0, MAX_TEXT) } as const);
    return [{ row, col, content, format: 'General', ...(formula === undefined ? {} : { formula }) }];
  });
  return { name, visibility: hidden ? 'hidden' : 'visible', cells: held, merges: [], reportId };
}

/** The plan of notes that may be written; throws when they may not. */
export function planOf(notes: Notes, snapshot: WorkbookSnapshot = workbook()): SheetPlan {
  const plan = notesPlan(notes, snapshot);
  if (!plan.ok) throw new Error(`refused: ${plan.error.type}`);
  return plan.value;
}

/** The workbook with the notes on their sheet, in its place or behind the others. */
export function keeping(notes: Notes, snapshot: WorkbookSnapshot = workbook()): WorkbookSnapshot {
  const sheet = written(planOf(notes, snapshot));
  const isThere = snapshot.sheets.some(({ name }) => name === sheet.name);
  return {
    ...snapshot,
    sheets: isThere
      ? snapshot.sheets.map((each) => (each.name === sheet.name ? sheet : each))
      : [...snapshot.sheets, sheet],
  };
}

/** The sheet with some of its cells typed over, emptied (`null`) or added, by place ("B7"). */
export function edited(
  sheet: SheetSnapshot,
  edits: readonly (readonly [row: number, col: number, value: string | number | null])[],
): SheetSnapshot {
  const untouched = sheet.cells.filter(
    ({ row, col }) => !edits.some(([ofRow, ofCol]) => ofRow === row && ofCol === col),
  );
  const typed = edits.flatMap(([row, col, value]): readonly CellSnapshot[] => {
    if (value === null) return [];
    const content =
      typeof value === 'number' ? ({ type: 'number', value } as const) : ({ type: 'text', value } as const);
    return [{ row, col, content, format: 'General' }];
  });
  const cells = [...untouched, ...typed].sort((one, other) => one.row - other.row || one.col - other.col);
  return { ...sheet, cells };
}
