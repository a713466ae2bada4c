import type { TableCorrection } from '../facts/corrections';
import { type HeadRows, SHEET_KINDS } from '../facts/recognised';
import { COLUMN_ROLES } from '../facts/column-roles';
import { inGrid } from '../workbook/grid';

/** Rows of the tallest head that a person may point at. */
const MAX_HEAD = 20;

/** What a row of the sheet says of a table, before anybody has looked whether there can be such a one. */
export interface SaidTable {
  readonly kind: string | number | undefined;
  readonly head: HeadRows;
  readonly columns: Readonly<Record<string, number>>;
}

/** The table that is said; `null` when no kind is called so, or no sheet has such rows, columns or parts of a table. */
export function saidTable({ kind, head, columns }: SaidTable): TableCorrection | null {
  const known = SHEET_KINDS.find((each) => each === kind);
  return known && isHead(head) && areColumns(columns) ? { kind: known, head, columns } : null;
}

const isHead = ({ top, bottom }: HeadRows): boolean =>
  inGrid(top, 0) && inGrid(bottom, 0) && top <= bottom && bottom - top < MAX_HEAD;

const areColumns = (columns: SaidTable['columns']): columns is TableCorrection['columns'] =>
  Object.entries(columns).every(
    ([role, col]) => COLUMN_ROLES.some((each) => each === role) && inGrid(0, col),
  );
