import { remembered } from '../../../domain/remembered';
import { differentTexts, namingColumn } from '../../layout/naming';
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
  const figures = [standard, kept, ...measured].filter((column) => column !== undefined);
  const isNumbering = ({ roles }: Column): boolean =>
    roles.some(({ role }) => role === 'number' || role === 'code');
  return {
    names: namesBeside(table, figures).filter((column) => !isNumbering(column)),
    standard: standard ?? null,
    kept: kept ?? null,
    others: measured.filter((column) => column !== standard && column !== kept && !isNumbering(column)),
  };
});

/** The columns at the side of the figures where the rows are named, what names fewer things first. */
function namesBeside(table: Table, figures: readonly Column[]): readonly Column[] {
  const places = figures.map(({ col }) => col);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const names = namingColumn(table)?.col ?? -1;
  if (names <= last) return table.columns.filter(({ col }) => col < first);
  const isIndicator = ({ roles: [best] }: Column): number => Number(best?.role === 'indicator');
  return table.columns
    .filter(({ col }) => col > last)
    .sort(
      (one, other) =>
        isIndicator(one) - isIndicator(other) ||
        differentTexts(table, one) - differentTexts(table, other) ||
        other.col - one.col,
    );
}
