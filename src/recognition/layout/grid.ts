import { remembered, rememberedText } from '../../domain/remembered';
import { tidy } from '../../domain/text';
import type { CellRange, CellRef } from '../../workbook/address';
import type { CellSnapshot, SheetSnapshot } from '../../workbook/snapshot';

/** A merge larger than this is decoration (a coloured band), not a head or a label that spans its rows. */
const MAX_SPAN = 2000;

/** A sheet by rows and columns. Merged cells answer with the cell in their top left corner where asked to. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly date1904: boolean;
  /** Rows that hold something, ascending. */
  readonly rows: readonly number[];
  /** Cells of a row that hold something, by column. */
  cellsOf(row: number): readonly CellSnapshot[];
  at(row: number, col: number): CellSnapshot | null;
  /** The cell that shows at this place: the top left one of a merge that covers it. */
  shown(row: number, col: number): CellSnapshot | null;
  /** The merge that covers this place. */
  mergeAt(row: number, col: number): CellRange | null;
  /** Text of the cell that shows here, spaces folded; "" when empty or not text. */
  text(row: number, col: number): string;
  ref(row: number, col: number): CellRef;
}

/** Indexes a sheet; cost is linear in the cells that exist and the merges, never in the used rectangle. */
export function gridOf(sheet: SheetSnapshot, date1904: boolean): Grid {
  const rows = new Map<number, CellSnapshot[]>();
  const cells = new Map<number, CellSnapshot>();
  for (const cell of sheet.cells) {
    if (isBlank(cell)) continue;
    cells.set(key(cell.row, cell.col), cell);
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const merges = mergeIndex(sheet.merges);
  const at = (row: number, col: number): CellSnapshot | null => cells.get(key(row, col)) ?? null;
  const mergeAt = (row: number, col: number): CellRange | null =>
    merges.size === 0 ? null : (merges.get(key(row, col)) ?? null);
  const shown = (row: number, col: number): CellSnapshot | null => {
    const merge = mergeAt(row, col);
    return merge ? at(merge.top, merge.left) : at(row, col);
  };
  return {
    sheet,
    date1904,
    rows: [...rows.keys()].sort((first, second) => first - second),
    cellsOf: (row) => rows.get(row) ?? [],
    at,
    shown,
    mergeAt,
    text: (row, col) => textOf(shown(row, col)),
    ref: (row, col) => ({ sheet: sheet.name, row, col }),
  };
}

const in1900 = remembered((sheet: SheetSnapshot): Grid => gridOf(sheet, false));
const in1904 = remembered((sheet: SheetSnapshot): Grid => gridOf(sheet, true));

/** The grid of a sheet of the workbook, made once for each snapshot of the sheet. */
export const sheetGrid = (sheet: SheetSnapshot, date1904: boolean): Grid =>
  date1904 ? in1904(sheet) : in1900(sheet);

/** Text of a cell, spaces folded; "" when it holds none. */
export const textOf = (cell: CellSnapshot | null): string =>
  cell?.content.type === 'text' ? tidied(cell.content.value) : '';

const tidied = rememberedText(tidy);

/** Sheets have 16,384 columns; a place just outside must not meet another one. */
const key = (row: number, col: number): number => row * 32_768 + col;

const isBlank = (cell: CellSnapshot): boolean =>
  cell.content.type === 'text' && cell.content.value.trim() === '';

function mergeIndex(merges: readonly CellRange[]): ReadonlyMap<number, CellRange> {
  const index = new Map<number, CellRange>();
  for (const merge of merges) {
    const span = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
    if (span > MAX_SPAN) continue;
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let col = merge.left; col <= merge.right; col++) index.set(key(row, col), merge);
    }
  }
  return index;
}
