import type { ColumnRole } from '../../facts/column-roles';
import type { Context } from '../layout/context';
import type { Table } from '../layout/table';
import type { Roles } from './roles';

/** What holds of a table or does not. */
export type Condition = (table: Table) => boolean;

/** How far something can be said of a table: 0 or `false` not at all, 1 or `true` fully. */
export type Feature = (table: Table, context: Context) => number | boolean;

export const not =
  (condition: Condition): Condition =>
  (table) =>
    !condition(table);

export const either =
  (...conditions: readonly Condition[]): Condition =>
  (table) =>
    conditions.some((condition) => condition(table));

/** Whether a column plays one of the parts. */
export const plays =
  (rolesOf: (table: Table) => Roles, ...parts: readonly ColumnRole[]): Condition =>
  (table) =>
    parts.some((part) => rolesOf(table).has(part));

/** How much there is of something of which so much is enough. */
export const upTo =
  (enough: number, count: (table: Table) => number): Feature =>
  (table) =>
    Math.min(1, count(table) / enough);
