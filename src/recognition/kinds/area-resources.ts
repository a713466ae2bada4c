import { headEvidence } from '../features/roles';
import { speaksOfAccounts } from '../features/accounts';
import { fitOf } from '../judging/score';
import type { TableKind } from '../judging/kind';
import { moneyColumns } from './project-resources';
import { RESOURCE_ROLES, readResources, resourceRoles } from '../grammars/tree/resources';
import { rowsByLevel, sayings } from '../features/levels-of-rows';
import { speaksOfTrade } from '../features/trade';

/** Budget, updated budget and outturn by strategic area (report, "Riepilogo risorse per aree strategiche"). */
export const areaResources: TableKind = {
  kind: 'area-resources',
  roles: RESOURCE_ROLES,
  oneYear: true,
  turns: true,
  fit(table) {
    const roles = resourceRoles(table);
    const { project, objective, area, other } = rowsByLevel(table);
    const rows = project + objective + area + other;
    const headed = roles.has('area') && !roles.has('project') && !roles.has('objective');
    const byArea = (area * 2 > rows || headed) && !speaksOfAccounts(table) && !speaksOfTrade(table);
    const parts = {
      'rows:areas': byArea && !sayings(table).statement ? 0.4 : 0,
      'column:initial': roles.has('initial') || roles.has('updated') ? 0.2 : 0,
      'column:actual': roles.has('actual') ? 0.2 : 0,
      'column:use': roles.has('use') || roles.has('share') ? 0.15 : 0,
      'rows:few': rows <= 15 ? 0.05 : 0,
    };
    return fitOf(parts, byArea && moneyColumns(table) >= 2, () => headEvidence(table, roles));
  },
  read: (table, context) => {
    const reading = readResources(table, context);
    return { ...reading, levels: ['area'] };
  },
};
