import type { CellRange } from './address';

/** What a cell holds. An error is the text Excel shows for it ("#REF!"). */
export type CellValue =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'error'; readonly value: string };

/** A cell that holds something; empty cells are not listed. Positions are zero-based. */
export interface CellSnapshot {
  readonly row: number;
  readonly col: number;
  readonly content: CellValue;
  /** Number format code as the file keeps it, "General" when none. */
  readonly format: string;
  /** en-US formula without "=", when the cell has one. */
  readonly formula?: string;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** Row-major order. */
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly CellRange[];
  /** The report this sheet is, when Albero wrote it (read from its sheet-scoped mark); else `null`. */
  readonly reportId: string | null;
}

/** A workbook as the core sees it: plain data, the same from a file and from the open workbook. */
export interface WorkbookSnapshot {
  /** File name without folders. */
  readonly file: string;
  /** Serial dates count from 1904 (old Mac workbooks). */
  readonly date1904: boolean;
  readonly sheets: readonly SheetSnapshot[];
}
