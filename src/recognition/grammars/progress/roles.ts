import { remembered } from '../../../domain/remembered';
import { fold } from '../../../domain/text';
import { readCell } from '../../layout/figures';
import { type Roles, type Settled, assignRoles, columnOf } from '../../features/roles';
import { quartersDown } from '../../layout/quarters-down';
import type { Column, Table } from '../../layout/table';
import type { ColumnRole } from '../../../facts/column-roles';
import { OF_INDICATORS, OF_OBJECTIVES, OF_PROJECTS } from '../../words/levels';
import { says } from '../../words/phrases';
import { DEADLINE_HEADS, FORMULA_HEADS } from '../../words/progress';
import { INDICATOR_ROLES, comparatorOf } from './progress';
import { type QuarterRoles, instalments, settleInstalments } from './instalments';
import { settleProgress, settleValues } from './columns';

/** Roles whose columns name nodes, from the top of the tree down. */
const NAMING = ['area', 'objective', 'programme', 'project', 'indicator'] as const satisfies ColumnRole[];
/** "Scadenza" beside "Target" is its deadline, not the target. */

/**
 * Parts of the columns of a table of indicators, of any level, once what its neighbours say is taken into account:
 * thresholds stand in for a missing target, a formula for a missing indicator, the last quarter filled for a result.
 */
export const indicatorRoles = remembered((table: Table): Roles => {
  const roles = new Map(rolesOfAllPeriods(table));
  settleInstalments(table, roles);
  settleWeights(table, roles);
  return roles;
});

/** The same before the last of quarters side by side is taken for the result. */
const rolesOfAllPeriods = remembered((table: Table): Roles => {
  const quarters = quartersDown(table)?.column;
  const columns = table.columns.filter((column) => column !== quarters);
  const roles = new Map(assignRoles(columns, INDICATOR_ROLES));
  settleIndicator(roles);
  settleComparator(table, roles);
  settleValues(roles);
  settleTarget(roles);
  settleProgress(table, roles);
  return roles;
});

/** The parts in every quarter that has a result, in order, where quarters stand side by side; none otherwise. */
export const quarterRoles = remembered((table: Table): readonly QuarterRoles[] =>
  instalments(table, rolesOfAllPeriods(table), indicatorRoles(table)),
);

/** How an indicator is worked out names it only where nothing else does. */
function settleIndicator(roles: Settled): void {
  const columns = roles.get('indicator') ?? [];
  const names = columns.filter(({ header }) => !says(header, FORMULA_HEADS));
  if (names.length > 0) roles.set('indicator', names);
}

function settleTarget(roles: Settled): void {
  const columns = roles.get('target') ?? roles.get('threshold') ?? [];
  const plain = columns.filter(({ header }) => !says(header, DEADLINE_HEADS));
  const targets = plain.length > 0 ? plain : columns;
  if (targets.length > 0) roles.set('target', targets);
  roles.delete('threshold');
}

/** A column of signs alone is the comparator, whatever head it shares with the target. */
function settleComparator(table: Table, roles: Settled): void {
  const signs = table.columns.filter((column) => holdsSigns(table, column));
  const [comparator] = signs;
  if (!comparator) {
    roles.delete('comparator');
    return;
  }
  for (const [role, columns] of roles) {
    const others = columns.filter((column) => !signs.includes(column));
    if (others.length > 0) roles.set(role, others);
    else roles.delete(role);
  }
  roles.set('comparator', [comparator]);
}

function holdsSigns(table: Table, { col }: Column): boolean {
  const cells = table.rows.flatMap(({ row, kind }) =>
    kind === 'data' ? (table.grid.at(row, col) ?? []) : [],
  );
  return cells.length > 0 && cells.every((cell) => comparatorOf(table.grid.text(cell.row, col)) !== null);
}

/** Weights of the rows' own nodes stay `weight`; those of the nodes above them become `parent-weight`. */
function settleWeights(table: Table, roles: Settled): void {
  const columns = roles.get('weight') ?? [];
  const indicator = columnOf(roles, 'indicator');
  if (columns.length === 0 || !indicator) return;
  const above = columns.filter(
    (column) => !column.said && weighsParent(table, column, indicator, roles, columns.length),
  );
  const own = columns.filter((column) => !above.includes(column));
  if (own.length > 0) roles.set('weight', own);
  else roles.delete('weight');
  if (above.length > 0) roles.set('parent-weight', above);
}

function weighsParent(
  table: Table,
  column: Column,
  indicator: Column,
  roles: Roles,
  weights: number,
): boolean {
  if (says(column.header, OF_INDICATORS)) return false;
  const parent = parentColumn(column, indicator, roles);
  if (!parent) return false;
  if (saidLevel(column.header) !== null) return true;
  if (weights === 1 && oneEach(table, column, parent)) return true;
  const beyond = isMirrored(indicator, roles) ? column.col < indicator.col : column.col > indicator.col;
  if (beyond) return false;
  return weights > 1 || goesWith(table, column, parent);
}

/** What stands above the indicators stands at their right: the table reads from right to left. */
const isMirrored = (indicator: Column, roles: Roles): boolean =>
  namingColumns(roles).every(({ col }) => col >= indicator.col);

/** The column that names the nodes right above the indicators, nearest before a weight. */
function parentColumn({ col }: Column, indicator: Column, roles: Roles): Column | null {
  const step = isMirrored(indicator, roles) ? -1 : 1;
  const before = namingColumns(roles).filter((each) => each !== indicator && (col - each.col) * step > 0);
  return before.sort((one, other) => (other.col - one.col) * step)[0] ?? null;
}

const namingColumns = (roles: Roles): readonly Column[] => NAMING.flatMap((role) => roles.get(role) ?? []);

/** The columns of weights of nodes above the indicators, each with the column that names the nodes it weighs. */
export function parentWeights(
  roles: Roles,
): readonly { readonly weight: Column; readonly names: Column | null }[] {
  const indicator = columnOf(roles, 'indicator');
  return (roles.get('parent-weight') ?? []).map((weight) => ({
    weight,
    names: saidParent(weight, roles) ?? (indicator && parentColumn(weight, indicator, roles)),
  }));
}

function saidParent({ header }: Column, roles: Roles): Column | null {
  const level = saidLevel(header);
  return level && columnOf(roles, level);
}

/** The level that the head of a weight says: "peso obiettivo". */
function saidLevel(header: string): 'objective' | 'project' | null {
  if (says(header, OF_OBJECTIVES)) return 'objective';
  return says(header, OF_PROJECTS) ? 'project' : null;
}

/** The weight stands only where its node is named, and some rows go on without either. */
function goesWith(table: Table, weight: Column, parent: Column): boolean {
  const rows = table.rows.filter(({ kind }) => kind === 'data');
  const goingOn = rows.filter(({ row }) => table.grid.at(row, parent.col) === null);
  return goingOn.length > 0 && goingOn.every(({ row }) => table.grid.at(row, weight.col) === null);
}

/** Every row names another parent: its one indicator would weigh 100, so any other weight is the parent's. */
function oneEach(table: Table, weight: Column, parent: Column): boolean {
  const rows = table.rows.filter(({ kind }) => kind === 'data').map(({ row }) => row);
  const names = rows.map((row) => fold(table.grid.text(row, parent.col)));
  const weights = rows.map((row) => readCell(table.grid, row, weight.col).reading);
  return (
    rows.length > 1 &&
    names.every((name) => name !== '') &&
    new Set(names).size === names.length &&
    weights.every(({ kind }) => kind === 'number') &&
    !weights.every((each) => each.kind === 'number' && (each.value === '100' || each.value === '1'))
  );
}
