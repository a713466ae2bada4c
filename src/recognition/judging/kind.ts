import type { CellRange } from '../../workbook/address';
import type { Context } from '../layout/context';
import type { TableReading } from '../grammars/reading';
import type { Grid } from '../layout/grid';
import type { Table } from '../layout/table';
import type { Evidence, SheetKind } from '../../facts/recognised';
import type { ColumnRole } from '../../facts/column-roles';

/** How well a table fits a kind. */
export interface Fit {
  /** 0 to 1; from `ACCEPTED` on it may be taken. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** What a table of this kind would also have ("column:actual", "rows:codes"). */
  readonly missing: readonly string[];
}

/** A kind of table: one file of `kinds/`, one line in the registry. */
export interface TableKind {
  readonly kind: SheetKind;
  /** Parts that a column may play here, and that a user may therefore give it; empty where heads alone tell. */
  readonly roles: readonly ColumnRole[];
  /** Of years side by side only one is read. */
  readonly oneYear?: true;
  /** It may stand with rows and columns exchanged: years or functions down the side, items across. */
  readonly turns?: true;
  fit(table: Table, context: Context): Fit;
  read(table: Table, context: Context): TableReading;
}

/** A kind laid out as a form (labels and values down the sheet): it looks at the sheet itself and claims its rows. */
export interface FormKind {
  readonly kind: SheetKind;
  find(grid: Grid, context: Context): readonly FoundForm[];
}

export interface FoundForm extends Fit, TableReading {
  readonly range: CellRange;
}
