import type { ColumnRole } from '../../facts/column-roles';
import { either, upTo } from '../features/feature';
import { incomeItems } from '../features/items';
import { missionColumns, missionShare, missionsNamed } from '../features/missions';
import { assignRoles } from '../features/roles';
import { isEconomicBudget, partsItsLines, titlesCash, titlesStateBudget } from '../features/state-budget';
import { saysYear } from '../features/year-heads';
import { readCash } from '../grammars/missions/cash';
import { moneyColumns } from '../grammars/missions/columns';
import { missionEvidence, readMissions } from '../grammars/missions/read';
import { STATEMENT_ROLES, readStatement, statementEvidence } from '../grammars/statement/table';
import type { TableKind } from '../judging/kind';
import type { Table } from '../layout/table';

/** Parts of a plan of objectives, or of a budget's execution by account: then it is that. */
const OTHERS: readonly ColumnRole[] = ['objective', 'project', 'indicator', 'target', 'committed', 'paid'];

/** Money by mission and programme of the State's classification. */
const isByMission = (table: Table): boolean =>
  missionsNamed(table) >= 2 &&
  missionShare(table) > 0.5 &&
  moneyColumns(table).length > 0 &&
  assignRoles(table.columns, OTHERS).size === 0;

/** Revenue or expenditure in cash, by code. */
const isCash = (table: Table): boolean =>
  titlesCash(table) &&
  missionsNamed(table) === 0 &&
  missionColumns(table).details.length > 0 &&
  moneyColumns(table).length > 0 &&
  assignRoles(table.columns, OTHERS).size === 0;

/** D.M. 27/3/2013: the economic budget, revenue and expenditure by mission and programme. */
export const stateBudget: TableKind = {
  kind: 'state-budget',
  roles: STATEMENT_ROLES,
  needs: [either(isEconomicBudget, isByMission, isCash)],
  tells: {
    'rows:missions': (table) => missionShare(table),
    'rows:items': upTo(3, (table) => incomeItems(table).distinct),
    'column:codes': isCash,
    'title:state-budget': either(titlesStateBudget, titlesCash),
    'columns:partial': partsItsLines,
    'column:year': saysYear,
  },
  shows: (table) => (isByMission(table) ? missionEvidence(table) : statementEvidence(table)),
  reads: (table, context) => {
    if (isByMission(table)) return readMissions(table, context);
    return isCash(table) ? readCash(table, context) : readStatement(table, context, 'revenues');
  },
};
