import { yearIn } from '../../domain/periods';
import { fold } from '../../domain/text';
import { speaksOfAccounts } from '../features/accounts';
import { not, plays } from '../features/feature';
import { countedRows, rowsByLevel, sayings, shareOfNodes } from '../features/levels-of-rows';
import { speaksOfMissions } from '../features/missions';
import { moneyColumns, tellsProgress } from '../features/money';
import { headEvidence } from '../features/roles';
import { titlesObjectives } from '../features/titles';
import { speaksOfTrade } from '../features/trade';
import { RESOURCE_ROLES, readResources, resourceRoles } from '../grammars/tree/resources';
import type { TableKind } from '../judging/kind';
import type { Table } from '../layout/table';

const namesNodes = plays(resourceRoles, 'project', 'objective');

/** Rows of projects or objectives, not mostly of areas. */
const listsNodes = (table: Table): boolean =>
  (namesNodes(table) || shareOfNodes(table) * 2 > 1) &&
  rowsByLevel(table).area * 2 <= countedRows(table) &&
  !sayings(table).statement;

/** Rows that only an estimate and a cost speak for ("Intervento, Preventivo, Speso") may be anybody's. */
const isOfABody = (table: Table): boolean =>
  plays(resourceRoles, 'objective', 'area', 'updated', 'use', 'share', 'committed')(table) ||
  shareOfNodes(table) > 0 ||
  sayings(table).resources ||
  titlesObjectives(table) ||
  table.columns.some(({ header, year }) => year !== null || PROJECT_HEAD.test(fold(header))) ||
  table.title.some(({ text }) => yearIn(text) !== null);

const PROJECT_HEAD = /\bprogett[oi]\b/;

/** Budget, updated budget and outturn of the projects, by objective (report, "Riepilogo risorse"). */
export const projectResources: TableKind = {
  kind: 'project-resources',
  roles: RESOURCE_ROLES,
  oneYear: true,
  needs: [
    (table) => moneyColumns(table) >= 2,
    listsNodes,
    isOfABody,
    not(tellsProgress),
    not(speaksOfMissions),
    not(speaksOfAccounts),
    not(speaksOfTrade),
  ],
  tells: {
    'column:initial': plays(resourceRoles, 'initial', 'updated'),
    'column:actual': plays(resourceRoles, 'actual'),
    'rows:projects': listsNodes,
    'rows:codes': shareOfNodes,
    'column:use': plays(resourceRoles, 'use', 'share'),
  },
  shows: (table) => headEvidence(table, resourceRoles(table)),
  reads: readResources,
};
