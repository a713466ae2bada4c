import { MONTH_PATTERN, monthNamed } from '../../../domain/months';
import type { Quarter } from '../../../domain/quarters';
import { fold } from '../../../domain/text';
import type { Column, Table } from '../../layout/table';
import type { Roles, Settled } from '../../features/roles';

/** Fewer quarters or months side by side are no progress through the year. */
const LEAST = 2;

/** Progress is cumulative: of quarters or months side by side the last one filled tells how far the year has come. */
export function settleInstalments(table: Table, roles: Settled): void {
  for (const role of ['result', 'achievement'] as const) {
    const columns = roles.get(role) ?? [];
    if (columns.length >= LEAST && columns.every((column) => placeOf(column) !== null))
      roles.set(role, [lastFilled(table, columns)]);
  }
  if (!roles.has('result') && !roles.has('achievement')) settleBareInstalments(table, roles);
  settleTarget(roles);
}

/** The parts that columns play in one quarter. */
export interface QuarterRoles {
  readonly quarter: Quarter;
  readonly roles: Roles;
}

/**
 * The parts in every quarter with a result, in order, of quarters side by side: `every` before the last one was taken,
 * `last` after.
 */
export function instalments(table: Table, every: Roles, last: Roles): readonly QuarterRoles[] {
  const bare = every.has('result') || every.has('achievement') ? [] : bareInstalments(table, every);
  const told = [...(every.get('result') ?? bare), ...(every.get('achievement') ?? [])];
  const quarters = QUARTERS.filter((quarter) =>
    told.some((column) => isOf(column, quarter) && isFilled(table, column)),
  );
  if (quarters.length < LEAST || !told.every((column) => placeOf(column) !== null)) return [];
  return quarters.map((quarter) => {
    const of = (columns: readonly Column[]): readonly Column[] =>
      columns.filter((column) => isOf(column, quarter));
    const roles = new Map([...last].filter(([role]) => role !== 'result' && role !== 'achievement'));
    const results = of(every.get('result') ?? bare);
    const degrees = of(every.get('achievement') ?? []);
    const targets = of(every.get('target') ?? []);
    if (results.length > 0) roles.set('result', results);
    if (degrees.length > 0) roles.set('achievement', degrees);
    if (targets.length > 0) roles.set('target', targets);
    return { quarter, roles };
  });
}

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

const isOf = (column: Column, quarter: Quarter): boolean => placeOf(column) === quarter * MONTHS_A_QUARTER;

/** Columns headed by nothing but their quarter or month. */
function settleBareInstalments(table: Table, roles: Settled): void {
  const free = bareInstalments(table, roles);
  if (free.length >= LEAST) roles.set('result', [lastFilled(table, free)]);
}

function bareInstalments(table: Table, roles: Roles): readonly Column[] {
  const used = new Set([...roles].flatMap(([role, columns]) => (role === 'timing' ? [] : columns)));
  return table.columns.filter((column) => placeOf(column) !== null && !used.has(column));
}

/** A target for each quarter: what was asked by the quarter that the result is told of. */
function settleTarget(roles: Settled): void {
  const told = (roles.get('result') ?? roles.get('achievement'))?.[0];
  const targets = roles.get('target') ?? [];
  if (!told || targets.length < LEAST || !targets.every((column) => placeOf(column) !== null)) return;
  const place = placeOf(told);
  const own = targets.filter((column) => place === null || placeOf(column) === place);
  if (own.length > 0) roles.set('target', place === null ? own.slice(-1) : own);
}

/** How far into the year a column stands, in months; `null` when its head does not say. */
function placeOf({ quarter, header }: Column): number | null {
  if (quarter !== null) return quarter * MONTHS_A_QUARTER;
  const said = fold(header);
  return MONTH_HEAD.test(said) ? monthNamed(said) : null;
}

const MONTH_HEAD = new RegExp(`^${MONTH_PATTERN}( (19|20)\\d\\d)?$`);

const MONTHS_A_QUARTER = 3;

function lastFilled(table: Table, columns: readonly Column[]): Column {
  const inOrder = [...columns].sort((one, other) => (placeOf(other) ?? 0) - (placeOf(one) ?? 0));
  return inOrder.find((column) => isFilled(table, column)) ?? inOrder[inOrder.length - 1]!;
}

const isFilled = (table: Table, { col }: Column): boolean =>
  table.rows.some(({ row, kind }) => kind === 'data' && table.grid.at(row, col) !== null);
