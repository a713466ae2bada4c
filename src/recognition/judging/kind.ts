import type { ColumnRole } from '../../facts/column-roles';
import type { Evidence, SheetKind } from '../../facts/recognised';
import type { Condition, Feature } from '../features/feature';
import type { FormReading, TableReading } from '../grammars/reading';
import type { Context } from '../layout/context';
import type { Grid } from '../layout/grid';
import type { Table } from '../layout/table';

/**
 * A kind of table, described: one file of `kinds/`, one line in the registry, a weight for each of its signs in
 * `weights.ts`. How likely a table is of the kind is the judge's to say, for all kinds in one way.
 */
export interface TableKind {
  readonly kind: SheetKind;
  /** Parts that a column may play here, and that a user may therefore give it; empty where heads alone tell. */
  readonly roles: readonly ColumnRole[];
  /** Of years side by side only one is read. */
  readonly oneYear?: true;
  /** It may stand with rows and columns exchanged: years or functions down the side, items across. */
  readonly turns?: true;
  /** What it cannot do without, all of it. */
  readonly needs: readonly Condition[];
  /** What speaks for it, by the name that says what is missing where it is ("column:actual", "rows:codes"). */
  readonly tells: Readonly<Record<string, Feature>>;
  /** The cells by which people see why. */
  readonly shows: (table: Table) => readonly Evidence[];
  /** The row grammar that reads it. */
  readonly reads: (table: Table, context: Context) => TableReading;
}

/** A kind laid out as a form (labels and values down the sheet): it looks at the sheet itself and claims its rows. */
export interface FormKind {
  readonly kind: SheetKind;
  /** Which of the forms of its kind it is: the name of its weights. */
  readonly form: string;
  /** Parts that a whole form would have. */
  readonly whole: readonly string[];
  readonly finds: (grid: Grid, context: Context) => readonly FormReading[];
}
