import { parseCellName, refName } from '../../src/workbook/address';
import type { CellRange } from '../../src/workbook/address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** Where a cell goes: zero-based row and column, before and after. Must be one to one. */
export type Place = (row: number, col: number) => readonly [row: number, col: number];

/** What a law does to one sheet; what is left out stays. */
export interface SheetChange {
  readonly name?: string;
  readonly place?: Place;
  readonly text?: (text: string) => string;
  /** Cells that were not there, where they stand afterwards. */
  readonly added?: readonly CellSnapshot[];
}

export interface Change {
  /** By the sheet's name. */
  readonly sheets: ReadonlyMap<string, SheetChange>;
  readonly before?: readonly SheetSnapshot[];
}

const STAYS: Place = (row, col) => [row, col];

/** The workbook after the change; formulas follow their cells. */
export function changed(workbook: WorkbookSnapshot, change: Change): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => changedSheet(sheet, change));
  return { ...workbook, sheets: [...(change.before ?? []), ...sheets] };
}

/** Where an address of before stands afterwards: `'Foglio1'!B12`, or "B12" on a named sheet. */
export function followed(change: Change, sheet: string, cell: string): string {
  const at = parseCellName(cell);
  if (!at) return cell;
  const { name = sheet, place = STAYS } = change.sheets.get(sheet) ?? {};
  const [row, col] = place(at.row, at.col);
  return refName({ sheet: name, row, col });
}

function changedSheet(sheet: SheetSnapshot, change: Change): SheetSnapshot {
  const { name = sheet.name, place = STAYS, text, added = [] } = change.sheets.get(sheet.name) ?? {};
  const moved = sheet.cells.map((cell): CellSnapshot => {
    const [row, col] = place(cell.row, cell.col);
    const { content, formula } = cell;
    return {
      ...cell,
      row,
      col,
      content: text && content.type === 'text' ? { type: 'text', value: text(content.value) } : content,
      ...(formula === undefined ? {} : { formula: movedFormula(formula, sheet.name, change) }),
    };
  });
  const cells = [...moved, ...added].sort((a, b) => a.row - b.row || a.col - b.col);
  const merges = sheet.merges.map((range) => movedRange(range, place));
  return { ...sheet, name, cells, merges, ...movedParts(sheet, place) };
}

/** What is hidden, filtered or made a table goes with its cells. */
function movedParts(
  { hiddenRows, hiddenCols, filter, tables }: SheetSnapshot,
  place: Place,
): Pick<SheetSnapshot, 'hiddenRows' | 'hiddenCols' | 'filter' | 'tables'> {
  return {
    ...(hiddenRows && { hiddenRows: hiddenRows.map((row) => place(row, 0)[0]) }),
    ...(hiddenCols && { hiddenCols: hiddenCols.map((col) => place(0, col)[1]) }),
    ...(filter && { filter: movedRange(filter, place) }),
    ...(tables && { tables: tables.map((table) => ({ ...table, range: movedRange(table.range, place) })) }),
  };
}

/** The rectangle of the places of its corners: a merge over an inserted row grows, as in Excel. */
export function movedRange({ top, left, bottom, right }: CellRange, place: Place): CellRange {
  const [fromRow, fromCol] = place(top, left);
  const [toRow, toCol] = place(bottom, right);
  return {
    top: Math.min(fromRow, toRow),
    left: Math.min(fromCol, toCol),
    bottom: Math.max(fromRow, toRow),
    right: Math.max(fromCol, toCol),
  };
}

/** Text in quotes; a reference with or without its sheet. What the references of a formula look like in these workbooks. */
const REFERENCE = /"[^"]*"|(?:(?:'([^']+)'|(\w+))!)?\$?([A-Z]{1,3})\$?(\d+)(?![\w(])/g;

function movedFormula(formula: string, sheet: string, change: Change): string {
  return formula.replace(REFERENCE, (all, quoted?: string, bare?: string, letters?: string, row?: string) => {
    if (letters === undefined || row === undefined) return all;
    const named = quoted ?? bare;
    const there = followed(change, named ?? sheet, `${letters}${row}`);
    return named === undefined ? there.slice(there.lastIndexOf('!') + 1) : there;
  });
}
