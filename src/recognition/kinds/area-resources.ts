import { speaksOfAccounts } from '../features/accounts';
import { not, plays } from '../features/feature';
import { countedRows, saysStatement, shareOfAreas } from '../features/levels-of-rows';
import { speaksOfMissions } from '../features/missions';
import { moneyColumns } from '../features/money';
import { headEvidence } from '../features/roles';
import { speaksOfPublic } from '../features/public';
import { RESOURCE_ROLES, readResources, resourceRoles } from '../grammars/tree/resources';
import type { TableKind } from '../judging/kind';
import type { Table } from '../layout/table';

/** Areas are few. */
const FEW = 15;

const headedByArea = (table: Table): boolean =>
  plays(resourceRoles, 'area')(table) && !plays(resourceRoles, 'project', 'objective')(table);

/** Most rows are areas, or their column is headed so. */
const listsAreas = (table: Table): boolean =>
  (shareOfAreas(table) * 2 > 1 || headedByArea(table)) && !speaksOfAccounts(table);

/** Budget, updated budget and outturn by strategic area (report, "Riepilogo risorse per aree strategiche"). */
export const areaResources: TableKind = {
  kind: 'area-resources',
  roles: RESOURCE_ROLES,
  oneYear: true,
  turns: true,
  needs: [(table) => moneyColumns(table) >= 2, listsAreas, not(speaksOfMissions)],
  tells: {
    'words:public': speaksOfPublic,
    'rows:areas': (table) => listsAreas(table) && !saysStatement(table),
    'column:initial': plays(resourceRoles, 'initial', 'updated'),
    'column:actual': plays(resourceRoles, 'actual'),
    'column:use': plays(resourceRoles, 'use', 'share'),
    'rows:few': (table) => countedRows(table) <= FEW,
  },
  shows: (table) => headEvidence(table, resourceRoles(table)),
  reads: (table, context) => ({ ...readResources(table, context), levels: ['area'] }),
};
