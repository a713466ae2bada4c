import type { CellRef } from '../workbook/address';
import type { CellStyle, NumberLook } from '../workbook/plan';

/** Where a cell comes to stand: what a formula on the report's own cells is made of. Zero-based. */
export interface Place {
  readonly row: number;
  readonly col: number;
  /** First row of the table's body. */
  readonly first: number;
}

/** A cell of a report that has no place yet. */
export interface DraftCell {
  readonly value: number | string | null;
  /** en-US formula without "=", or how to make it where the cell comes to stand. */
  readonly formula?: string | ((place: Place) => string);
  readonly style?: CellStyle;
  readonly look?: NumberLook;
  readonly link?: CellRef;
}

export interface DraftRow {
  /** Look of the whole row; a cell's own look goes first. */
  readonly style?: CellStyle;
  /** By column; `null` leaves the cell empty. */
  readonly cells: readonly (DraftCell | null)[];
}

export interface DraftTable {
  readonly caption?: string;
  readonly heads: readonly string[];
  readonly rows: readonly DraftRow[];
}

/** The content of a report sheet before it is laid out. Tables without rows, and columns without cells, are left out. */
export interface SheetDraft {
  readonly tables: readonly DraftTable[];
  readonly notes: readonly string[];
  /** Printed upright: a sheet of short tables one below the other. */
  readonly portrait?: boolean;
}
