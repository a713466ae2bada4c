import type { SheetKind } from './recognised';

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
  /** Rows of the head, zero-based, both included. */
  readonly head: { readonly top: number; readonly bottom: number };
  /** Columns by the part they play (a role of the thesaurus), zero-based; parts not named stay as recognised. */
  readonly columns: Readonly<Record<string, number>>;
}
