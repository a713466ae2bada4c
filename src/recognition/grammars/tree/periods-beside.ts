import type { ColumnRole } from '../../../facts/column-roles';
import type { NodeFact } from '../../../facts/facts';
import type { Period } from '../../../domain/levels';
import { refName } from '../../../workbook/address';
import type { Roles } from '../../features/roles';
import type { FigureReader } from '../../layout/figures';
import type { Column, Table } from '../../layout/table';
import { withProgress } from '../progress/progress';
import { quarterRoles } from '../progress/roles';

/** A quarter or a year with columns of its own beside those of the table's period. */
export interface PeriodBeside {
  readonly period: Partial<Period>;
  readonly roles: Roles;
}

/** Quarters and years side by side that have results, but for the one that the table's own facts are of. */
export const periodsBeside = (table: Table, all: Roles, own: Period): readonly PeriodBeside[] => [
  ...quarterRoles(table)
    .filter(({ quarter }) => quarter !== own.quarter)
    .map(({ quarter, roles }) => ({ period: { quarter }, roles })),
  ...yearsBeside(all).filter(({ period }) => period.year !== own.year),
];

const TELLING = ['result', 'achievement'] as const;
const YEARLY: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['target', ...TELLING]);

function yearsBeside(all: Roles): readonly PeriodBeside[] {
  const telling = TELLING.flatMap((role) => all.get(role) ?? []);
  if (telling.some(({ quarter }) => quarter !== null)) return [];
  const years = [...new Set(telling.flatMap(({ year }) => year ?? []))];
  return years.map((year) => ({ period: { year }, roles: rolesOf(all, year) }));
}

/** Of the columns that tell progress those of one year; a target without a year is of every year. */
const rolesOf = (all: Roles, year: number): Roles =>
  new Map(
    [...all]
      .map(([role, columns]): [ColumnRole, readonly Column[]] => [
        role,
        YEARLY.has(role)
          ? columns.filter(
              (column) =>
                column.year === year ||
                (column.year === null && !(TELLING as readonly string[]).includes(role)),
            )
          : columns,
      ])
      .filter(([, columns]) => columns.length > 0),
  );

/** What a row says of its node in such a period; nothing where it says nothing. The weight is of the node, not of a period. */
export function ofPeriod(
  table: Table,
  node: NodeFact,
  row: number,
  { period, roles }: PeriodBeside,
  reader: FigureReader,
): readonly NodeFact[] {
  const told = withProgress(table, { ...node, period: { ...node.period, ...period } }, row, roles, reader);
  const cell = [told.achievement, told.result].find((each) => each && each.reading.kind !== 'empty');
  return cell ? [{ ...told, key: refName(cell.ref), weight: null, owner: node.owner }] : [];
}
