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
  /** Its formula was saved without what it gives: until somebody calculates it, `content` is the empty text. */
  readonly uncalculated?: true;
  /** Absent where it looks like any other cell. */
  readonly look?: CellLook;
}

/** How a cell looks, as far as that bears on what it is. Cells that look alike may share one. */
export interface CellLook {
  /** All of its text. */
  readonly bold?: true;
  /** With any colour but white. */
  readonly filled?: true;
  readonly struck?: 'wholly' | 'partly';
  /** What is struck of a text struck in part; Excel does not tell it of the open workbook. */
  readonly struckText?: string;
  /** Levels, of which there are at least one. */
  readonly indent?: number;
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
  /**
   * Rows that hold something and are not shown: hidden, filtered out, of a closed group, of no height. Ascending;
   * absent where there are none.
   */
  readonly hiddenRows?: readonly number[];
  /** The same of columns. */
  readonly hiddenCols?: readonly number[];
  /** Where the sheet has filter buttons, its heads included; what they hide is in `hiddenRows`. */
  readonly filter?: CellRange;
  /** What people made a table of, in the order of their ranges; absent where there is none. */
  readonly tables?: readonly TableRange[];
}

/** A table as Excel keeps one ("Formatta come tabella"). */
export interface TableRange {
  readonly name: string;
  /** Head and total rows included. */
  readonly range: CellRange;
  readonly hasHead: boolean;
  readonly hasTotals: boolean;
}

/** A workbook as the core sees it: plain data, the same from a file and from the open workbook. */
export interface WorkbookSnapshot {
  /** File name without folders. */
  readonly file: string;
  /** Serial dates count from 1904 (old Mac workbooks). */
  readonly date1904: boolean;
  /** Formulas are worked out only when somebody asks: what they show may be of before. */
  readonly manualCalculation?: true;
  /** The file was encrypted with the password that Excel tries by itself: whoever has Excel can read it. */
  readonly defaultPassword?: true;
  readonly sheets: readonly SheetSnapshot[];
}
