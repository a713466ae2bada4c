import type { Period } from '../../../domain/levels';
import { looksLikeFigure } from '../../layout/row-shape';
import type { Column, Table } from '../../layout/table';
import { type Concept, says } from '../../words/phrases';
import { DENOMINATORS, INTENDED_HEADS, NUMERATORS } from '../../words/progress';
import type { ColumnRole } from '../../../facts/column-roles';

/** A column of printed ratios of a year, with the columns of what was divided by what when the table shows them. */
export interface RatioColumn {
  readonly column: Column;
  readonly year: number | null;
  readonly numerator: Column | null;
  readonly denominator: Column | null;
}

/** Of several columns of one year the outturn speaks, then a bare head; a target only when there is nothing else. */
const OUTTURN: readonly ColumnRole[] = ['actual', 'result', 'amount'];
const INTENDED: readonly ColumnRole[] = ['initial', 'updated'];
/** The columns that print ratios; without a year in any head, the one column that the table's period speaks of. */
export function ratioColumns(table: Table, period: Period): readonly RatioColumn[] {
  const figures = table.columns.filter((column) => holdsFigures(table, column));
  const terms = (words: Concept, other: Concept): readonly Column[] =>
    figures.filter(({ header }) => says(header, words) && !says(header, other));
  const numerators = terms(NUMERATORS, DENOMINATORS);
  const denominators = terms(DENOMINATORS, NUMERATORS);
  const values = figures.filter(
    (column) =>
      !numerators.includes(column) &&
      !denominators.includes(column) &&
      column.roles[0]?.role !== 'variation' &&
      column.roles[0]?.role !== 'number',
  );
  const dated = values.some(({ year }) => year !== null);
  const best = new Map<number | null, Column>();
  for (const column of values) {
    if (dated && column.year === null) continue;
    const held = best.get(column.year);
    if (!held || rankOf(column) < rankOf(held)) best.set(column.year, column);
  }
  return [...best].map(([year, column]) => ({
    column,
    year: year ?? period.year,
    numerator: ofYear(numerators, year, best.size === 1),
    denominator: ofYear(denominators, year, best.size === 1),
  }));
}

/** The column of that year; one that says none goes with the only year there is. */
const ofYear = (columns: readonly Column[], year: number | null, alone: boolean): Column | null =>
  columns.find((column) => column.year === year) ??
  (alone ? (columns.find((column) => column.year === null) ?? null) : null);

function rankOf({ header, roles }: Column): number {
  const named = roles.filter(({ score }) => score >= 0.6).map(({ role }) => role);
  if (says(header, INTENDED_HEADS) || named.some((role) => INTENDED.includes(role))) return 2;
  return named.some((role) => OUTTURN.includes(role)) ? 0 : 1;
}

const holdsFigures = (table: Table, { col }: Column): boolean =>
  table.rows.some(
    ({ row, kind }) =>
      kind !== 'section' &&
      kind !== 'repeat' &&
      (table.grid.at(row, col)?.content.type === 'number' || looksLikeFigure(table.grid.text(row, col))),
  );
