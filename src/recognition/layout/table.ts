import type { CellRange } from '../../workbook/address';
import type { Grid } from './grid';
import type { RoleMatch } from './head-match';

export interface Column {
  readonly col: number;
  /** Texts of the head band over this column, top to bottom, spaces folded; "" when the head is blank. */
  readonly header: string;
  /** Row of the lowest head cell with text, for evidence. */
  readonly headerRow: number;
  readonly roles: readonly RoleMatch[];
  readonly year: number | null;
  readonly quarter: 1 | 2 | 3 | 4 | null;
  readonly percent: boolean;
  /** It is not shown: of two that play one part the other is meant. */
  readonly hidden?: true;
  /** A person says which parts it plays. */
  readonly said?: true;
}

/**
 * data: figures beside a label · section: words only, heading the rows below · subtotal, total: said so by the
 * label, or figures without one · detail: "di cui" · repeat: the head again · caption: a card of labels and what they
 * say, right above it · note: words below the table.
 */
export type RowKind = 'data' | 'section' | 'caption' | 'subtotal' | 'total' | 'detail' | 'repeat' | 'note';

export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  /** First text of the row, spaces folded. */
  readonly label: string;
  readonly labelCol: number | null;
}

/** A line of text above or below a table. */
export interface Line {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** A region of a sheet that reads as a table, before anyone says what it is. */
export interface Table {
  readonly grid: Grid;
  /** Lines above the head that belong to this table, nearest last. */
  readonly title: readonly Line[];
  /** Lines above the sheet's first table: what they say holds for every table that does not say otherwise. */
  readonly sheetTitle: readonly Line[];
  readonly head: { readonly top: number; readonly bottom: number } | null;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly Line[];
  /** Rows that carry sums over a page: layout, none of the rows. */
  readonly carried: readonly number[];
  /** Head to last row. */
  readonly range: CellRange;
}
