import type { CellRange } from '../../../src/workbook/address';
import type { CellValue, TableRange, Visibility } from '../../../src/workbook/snapshot';
import { PLAIN_LOOK, type Look } from './look';
import { PLAIN_PAGE, type PageState } from './page';

/** A sheet of Excel's has these many rows and columns. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** Everything the user can see or set in one cell. */
export interface Cell {
  readonly content: CellValue | null;
  /** en-US formula without "=". */
  readonly formula: string | null;
  /** Number format code. */
  readonly format: string;
  readonly look: Look;
  readonly link: Link | null;
}

export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export const EMPTY_CELL: Cell = {
  content: null,
  formula: null,
  format: 'General',
  look: PLAIN_LOOK,
  link: null,
};

export interface DefinedName {
  readonly name: string;
  /** With "=" in front, as Excel gives it. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | null;
}

/** A sheet as it stands. Never changed in place once a step is over: history keeps it. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** By `keyOf`; cells that hold and look like nothing are not in it. */
  readonly cells: ReadonlyMap<number, Cell>;
  readonly merges: readonly CellRange[];
  /** Column widths and row heights that differ from the standard, in points. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Where filter buttons stand. */
  readonly filter: CellRange | null;
  readonly tables: readonly TableRange[];
  readonly names: readonly DefinedName[];
  readonly protection: SheetProtection | null;
  readonly freeze: { readonly rows: number; readonly cols: number };
  readonly page: PageState;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly headings: boolean;
}

export interface BookState {
  readonly sheets: readonly SheetState[];
  readonly names: readonly DefinedName[];
  /** `null` when the structure is free; else its password ('' when it has none). */
  readonly structurePassword: string | null;
}

export const keyOf = (row: number, col: number): number => row * COLUMNS + col;
export const rowOf = (key: number): number => Math.floor(key / COLUMNS);
export const colOf = (key: number): number => key % COLUMNS;

/** An id as Excel's own: a GUID in braces, by the sheet's number among all that were ever made in its workbook. */
export const sheetIdOf = (number: number): string =>
  `{00000000-0001-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;

/** An empty sheet. */
export const newSheet = (id: string, name: string): SheetState => ({
  id,
  name,
  visibility: 'visible',
  cells: new Map(),
  merges: [],
  widths: new Map(),
  heights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  filter: null,
  tables: [],
  names: [],
  protection: null,
  freeze: { rows: 0, cols: 0 },
  page: PLAIN_PAGE,
  tabColor: '',
  gridlines: true,
  headings: true,
});

/** Whether nothing at all would be lost with this cell. */
export const isBlank = (cell: Cell): boolean =>
  cell.content === null &&
  cell.formula === null &&
  cell.link === null &&
  cell.format === EMPTY_CELL.format &&
  cell.look === PLAIN_LOOK;

export const cellAt = (sheet: SheetState, row: number, col: number): Cell =>
  sheet.cells.get(keyOf(row, col)) ?? EMPTY_CELL;

/** The rectangle of cells that hold something (or, without `valuesOnly`, look like something or are merged); `null` when none. */
export function usedRange(sheet: SheetState, valuesOnly: boolean): CellRange | null {
  let [top, left, bottom, right] = [ROWS, COLUMNS, -1, -1];
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.content === null && cell.formula === null) continue;
    const [row, col] = [rowOf(key), colOf(key)];
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, col);
    right = Math.max(right, col);
  }
  for (const merge of valuesOnly ? [] : sheet.merges) {
    top = Math.min(top, merge.top);
    bottom = Math.max(bottom, merge.bottom);
    left = Math.min(left, merge.left);
    right = Math.max(right, merge.right);
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}
