import { speaksOfAccounts } from '../features/accounts';
import { not, plays } from '../features/feature';
import { countedRows, rowsByLevel, saysStatement, shareOfNodes } from '../features/levels-of-rows';
import { speaksOfMissions } from '../features/missions';
import { moneyColumns, tellsProgress } from '../features/money';
import { headEvidence } from '../features/roles';
import { speaksOfPublic } from '../features/public';
import { RESOURCE_ROLES, readResources, resourceRoles } from '../grammars/tree/resources';
import type { TableKind } from '../judging/kind';
import type { Table } from '../layout/table';

const namesNodes = plays(resourceRoles, 'project', 'objective');

/** Rows of projects or objectives, not mostly of areas. */
const listsNodes = (table: Table): boolean =>
  (namesNodes(table) || shareOfNodes(table) * 2 > 1) &&
  rowsByLevel(table).area * 2 <= countedRows(table) &&
  !saysStatement(table);

/** Budget, updated budget and outturn of the projects, by objective (report, "Riepilogo risorse"). */
export const projectResources: TableKind = {
  kind: 'project-resources',
  roles: RESOURCE_ROLES,
  oneYear: true,
  needs: [
    (table) => moneyColumns(table) >= 2,
    listsNodes,
    not(tellsProgress),
    not(speaksOfMissions),
    not(speaksOfAccounts),
  ],
  tells: {
    'words:public': speaksOfPublic,
    'column:initial': plays(resourceRoles, 'initial', 'updated'),
    'column:actual': plays(resourceRoles, 'actual'),
    'rows:projects': listsNodes,
    'rows:codes': shareOfNodes,
    'column:use': plays(resourceRoles, 'use', 'share'),
  },
  shows: (table) => headEvidence(table, resourceRoles(table)),
  reads: readResources,
};
