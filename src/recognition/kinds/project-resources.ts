import { remembered } from '../../domain/remembered';
import type { Table } from '../layout/table';
import { assignRoles, headEvidence } from '../features/roles';
import { speaksOfAccounts } from '../features/accounts';
import { fitOf } from '../judging/score';
import type { Context } from '../layout/context';
import type { TableKind } from '../judging/kind';
import { RESOURCE_ROLES, readResources, resourceRoles } from '../grammars/tree/resources';
import { rowsByLevel, sayings } from '../features/levels-of-rows';
import { speaksOfTrade } from '../features/trade';

/** Budget, updated budget and outturn of the projects, by objective (report, "Riepilogo risorse"). */
export const projectResources: TableKind = {
  kind: 'project-resources',
  roles: RESOURCE_ROLES,
  oneYear: true,
  fit(table) {
    const roles = resourceRoles(table);
    const money = moneyColumns(table);
    const { project, objective, area, other } = rowsByLevel(table);
    const rows = project + objective + area + other;
    const tree = roles.has('project') || roles.has('objective') || (project + objective) * 2 > rows;
    const parts = {
      'column:initial': roles.has('initial') || roles.has('updated') ? 0.25 : 0,
      'column:actual': roles.has('actual') ? 0.2 : 0,
      'rows:projects': tree && area * 2 <= rows && !sayings(table).statement ? 0.3 : 0,
      'rows:codes': rows > 0 ? 0.15 * ((project + objective) / rows) : 0,
      'column:use': roles.has('use') || roles.has('share') ? 0.1 : 0,
    };
    const needed =
      money >= 2 &&
      !tellsProgress(table) &&
      parts['rows:projects'] > 0 &&
      !speaksOfAccounts(table) &&
      !speaksOfTrade(table);
    return fitOf(parts, needed, () => headEvidence(table, roles));
  },
  read: (table: Table, context: Context) => readResources(table, context),
};

/** Columns of money: two are needed to speak of a budget's use; an outturn beside a target is none. */
export function moneyColumns(table: Table): number {
  const roles = assignRoles(table.columns, [
    'initial',
    'updated',
    'actual',
    'committed',
    'paid',
    'use',
    'share',
  ]);
  const counted = [...roles].filter(
    ([role]) => role !== 'use' && role !== 'share' && !(role === 'actual' && tellsProgress(table)),
  );
  return counted.reduce((count, [, columns]) => count + columns.length, 0);
}

/** Indicators with their targets and outturns, but no budget: "Consuntivo 2021" is a result. */
const tellsProgress = remembered((table: Table): boolean => {
  const roles = assignRoles(table.columns, [
    'indicator',
    'target',
    'initial',
    'updated',
    'committed',
    'paid',
  ]);
  const budgeted = (['initial', 'updated', 'committed', 'paid'] as const).some((role) => roles.has(role));
  return roles.has('indicator') && roles.has('target') && !budgeted;
});
