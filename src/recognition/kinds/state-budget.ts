import type { ColumnRole } from '../../facts/column-roles';
import { either, upTo } from '../features/feature';
import { incomeItems } from '../features/items';
import { missionColumns, missionShare, speaksOfMissions } from '../features/missions';
import { namesPart } from '../features/roles';
import { isEconomicBudget, partsItsLines, titlesCash, titlesStateBudget } from '../features/state-budget';
import { saysYear } from '../features/year-heads';
import { readCash } from '../grammars/missions/cash';
import { moneyColumns } from '../grammars/missions/columns';
import { missionEvidence, readMissions } from '../grammars/missions/read';
import { STATEMENT_ROLES, readStatement, statementEvidence } from '../grammars/statement/table';
import type { TableKind } from '../judging/kind';
import type { Table } from '../layout/table';

/** Money by mission and programme. */
const isByMission = (table: Table): boolean => speaksOfMissions(table) && moneyColumns(table).length > 0;

/** Parts of a plan, or of a budget's execution by account. */
const OTHERS: readonly ColumnRole[] = ['objective', 'project', 'indicator', 'target', 'committed', 'paid'];

/** Revenue or expenditure in cash, by code. */
const isCash = (table: Table): boolean =>
  titlesCash(table) &&
  !speaksOfMissions(table) &&
  missionColumns(table).details.length > 0 &&
  moneyColumns(table).length > 0 &&
  !namesPart(table.columns, OTHERS);

/** D.M. 27/3/2013: the economic budget, revenue and expenditure by mission and programme. */
export const stateBudget: TableKind = {
  kind: 'state-budget',
  roles: STATEMENT_ROLES,
  needs: [either(isEconomicBudget, isByMission, isCash)],
  tells: {
    'rows:missions': (table) => speaksOfMissions(table) && missionShare(table),
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
