import { remembered } from '../../../domain/remembered';
import { type Roles, assignRoles, columnOf } from '../../features/roles';
import { seriesRows } from '../../features/series';
import type { Column, Table } from '../../layout/table';
import { INCENTIVE_HEADS } from '../../words/incentives';
import type { ColumnRole } from '../../../facts/column-roles';
import { OF_INDICATORS } from '../../words/levels';
import { says } from '../../words/phrases';

/** Parts of the columns of an improvement plan. */
export interface PlanColumns {
  /** Titles of projects, and of their indicators where these have no column of their own. */
  readonly title: Column | null;
  /** Positions of the projects, left of the titles, with or without a head. */
  readonly number: Column | null;
  readonly code: Column | null;
  /** Indicators in a column of their own. */
  readonly indicator: Column | null;
  /** Result of the project; and of the indicators on the rows beneath it. */
  readonly result: Column | null;
  /** Result of the indicators, when a column of its own tells it from the project's. */
  readonly indicatorResult: Column | null;
  readonly planned: Column | null;
  readonly paid: Column | null;
  readonly roles: Roles;
}

export const PLAN_ROLES: readonly ColumnRole[] = [
  'planned-incentive',
  'paid-incentive',
  'result',
  'achievement',
  'project',
  'indicator',
  'number',
  'code',
  'notes',
  'owner',
  'target',
  'weight',
];

/** Parts of the columns, by their heads and, for titles and numbers, by what they hold. */
export const planColumns = remembered((table: Table): PlanColumns => {
  const roles = assignRoles(table.columns, PLAN_ROLES);
  const planned = columnOf(roles, 'planned-incentive') ?? money(table, 'initial');
  const paid = columnOf(roles, 'paid-incentive') ?? money(table, 'paid') ?? money(table, 'actual');
  const indicator = columnOf(roles, 'indicator');
  const results = [...(roles.get('result') ?? []), ...(roles.get('achievement') ?? [])];
  const ofIndicator = indicator && results.find(({ header }) => says(header, OF_INDICATORS));
  const result = results.find((column) => column !== ofIndicator) ?? null;
  const title = titleColumn(table, roles, [planned, paid, indicator, ...results]);
  return {
    title,
    number: numberColumn(table, roles, title),
    code: columnOf(roles, 'code'),
    indicator,
    result,
    indicatorResult: indicator ? (ofIndicator ?? result) : result,
    planned,
    paid: paid === planned ? null : paid,
    roles,
  };
});

/** Heads of money that only such plans have ("risorse erogate", "incentivo previsto"). */
export const hasOwnMoney = ({ planned, paid }: PlanColumns): boolean =>
  [planned, paid].some((column) => column !== null && says(column.header, INCENTIVE_HEADS));

const money = (table: Table, role: 'initial' | 'paid' | 'actual'): Column | null =>
  columnOf(assignRoles(table.columns, [role]), role);

/** The column that names most rows, comments and figures aside; its head may be no more than a title. */
function titleColumn(table: Table, roles: Roles, taken: readonly (Column | null)[]): Column | null {
  const aside = [...taken, ...(roles.get('notes') ?? []), ...(roles.get('owner') ?? [])];
  const counts = new Map<number, number>();
  for (const { labelCol, kind } of table.rows) {
    if (labelCol !== null && kind !== 'repeat') counts.set(labelCol, (counts.get(labelCol) ?? 0) + 1);
  }
  const named = table.columns
    .filter((column) => !aside.includes(column) && counts.has(column.col))
    .sort((first, second) => (counts.get(second.col) ?? 0) - (counts.get(first.col) ?? 0));
  return named[0] ?? columnOf(roles, 'project');
}

/** What small whole numbers may count as well. */
const COUNTED = ['result', 'achievement', 'target', 'weight', 'planned-incentive', 'paid-incentive'] as const;

/** Small whole numbers left of the titles, under a head that says nothing else of the project. */
function numberColumn(table: Table, roles: Roles, title: Column | null): Column | null {
  const others = COUNTED.flatMap((role) => roles.get(role) ?? []);
  const left = table.columns.filter(
    (column) => title !== null && column.col < title.col && !others.includes(column),
  );
  const counting = left.find(({ col }) => {
    const cells = seriesRows(table).flatMap(({ row }) => table.grid.at(row, col) ?? []);
    return (
      cells.length > 0 && cells.every(({ content }) => /^\d{1,3}[.)]?$/.test(String(content.value).trim()))
    );
  });
  return counting ?? columnOf(roles, 'number');
}
