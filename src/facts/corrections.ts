import type { HeadRows, SheetKind } from './recognised';
import type { ColumnRole } from './column-roles';

/** What the user says of a sheet, against what was recognised on it. */
export interface SheetCorrection {
  readonly sheet: string;
  /** The sheet is left out altogether. */
  readonly ignored: boolean;
  /** The tables as the user points at them; empty leaves them to recognition. */
  readonly tables: readonly TableCorrection[];
}

export interface TableCorrection {
  readonly kind: SheetKind;
  readonly head: HeadRows;
  /** Columns by the part they play, zero-based; parts not named stay as recognised. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
}
