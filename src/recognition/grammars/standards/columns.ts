import { remembered } from '../../../domain/remembered';
import { measuredColumns } from '../../features/services';
import type { Column, Table } from '../../layout/table';
import { says } from '../../words/phrases';
import { COMPLIANCE_HEADS, KEPT_HEADS, SERVICE_HEADS, STANDARD_HEADS } from '../../words/services';

/** Parts of the columns of a table of standards. */
export interface StandardColumns {
  /** What names a row, from left to right. */
  readonly names: readonly Column[];
  /** What was promised. */
  readonly standard: Column | null;
  /** What was measured. */
  readonly kept: Column | null;
  /** Other figures: shares of cases, counts. */
  readonly others: readonly Column[];
}

export const standardColumns = remembered((table: Table): StandardColumns => {
  const measured = measuredColumns(table);
  const kept = table.columns.find(
    ({ header }) =>
      says(header, KEPT_HEADS) && !says(header, COMPLIANCE_HEADS) && !says(header, SERVICE_HEADS),
  );
  const standard = table.columns.find(
    (column) =>
      column !== kept && says(column.header, STANDARD_HEADS) && !says(column.header, COMPLIANCE_HEADS),
  );
  const first = Math.min(...[standard, kept, ...measured].flatMap((column) => (column ? [column.col] : [])));
  return {
    names: table.columns.filter(
      (column) =>
        column.col < first && !column.roles.some(({ role }) => role === 'number' || role === 'code'),
    ),
    standard: standard ?? null,
    kept: kept ?? null,
    others: measured.filter((column) => column !== standard && column !== kept && column.col >= first),
  };
});
