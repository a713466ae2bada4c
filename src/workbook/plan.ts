import type { CellRange, CellRef } from './address';

/** Named looks; each adapter maps them to its own formats. */
export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'note'
  | 'head'
  | 'text'
  | 'strong'
  | 'link'
  | 'total'
  | 'error'
  | 'warning'
  | 'info';

/** Number formats of the report sheets, in file (en-US) notation. */
export type NumberLook =
  'money' | 'percent1' | 'percent2' | 'ratio1' | 'decimal' | 'integer' | 'text' | 'general';

export interface PlannedCell {
  readonly row: number;
  readonly col: number;
  /** The value shown; with `formula`, the value it must give when calculated. `null` only with style or note. */
  readonly value: number | string | null;
  /** en-US formula without "=". */
  readonly formula?: string;
  readonly style?: CellStyle;
  readonly look?: NumberLook;
  /** Go-to target inside the workbook. */
  readonly link?: CellRef;
}

/** One report sheet to write, whole: writing it again replaces what stood on it. */
export interface SheetPlan {
  /** Stable id of the report ("sintesi"); it marks the sheet as ours. */
  readonly reportId: string;
  /** Final sheet name: the report's title, or another where a user's own sheet bears it. */
  readonly name: string;
  /** The sheet is kept out of sight: data of ours, no report. */
  readonly hidden?: boolean;
  readonly cells: readonly PlannedCell[];
  /** Widths in characters by column. */
  readonly widths: readonly number[];
  readonly merges: readonly CellRange[];
  /** Rows and columns kept in sight. */
  readonly freeze: { readonly rows: number; readonly cols: number };
  readonly print: { readonly landscape: boolean; readonly repeatRows: readonly [number, number] | null };
}
