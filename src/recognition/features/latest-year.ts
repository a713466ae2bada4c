import type { Column, Table } from '../layout/table';
import type { Roles } from './roles';
import type { ColumnRole } from '../../facts/column-roles';

/**
 * Of years side by side ("Target 2018 · Risultato 2018 · Target 2019 …") keeps the latest one told: whose column
 * of `telling` parts holds something; of a plan that tells nothing yet the first. Heads without a year belong to every year.
 */
export function latestYear(
  table: Table,
  roles: Roles,
  yearly: readonly ColumnRole[],
  telling: readonly ColumnRole[],
): { readonly roles: Roles; readonly year: number | null } {
  const dated = yearly.flatMap((role) => roles.get(role) ?? []).filter(({ year }) => year !== null);
  const years = [...new Set(dated.map(({ year }) => year as number))].sort((first, second) => second - first);
  if (years.length < 2) return { roles, year: years[0] ?? null };
  const told = (year: number): boolean =>
    telling.some((role) =>
      (roles.get(role) ?? []).some((column) => column.year === year && isFilled(table, column)),
    );
  const year = years.find(told) ?? years[years.length - 1]!;
  const kept = [...roles].map(([role, columns]): [ColumnRole, readonly Column[]] => [
    role,
    yearly.includes(role)
      ? columns.filter((column) => column.year === null || column.year === year)
      : columns,
  ]);
  return { roles: new Map(kept.filter(([, columns]) => columns.length > 0)), year };
}

const isFilled = (table: Table, column: Column): boolean =>
  table.rows.some(({ row, kind }) => kind === 'data' && table.grid.at(row, column.col) !== null);
