import { speaksOfCash } from '../features/accounts';
import { not, upTo } from '../features/feature';
import { functionColumns } from '../features/functions';
import { incomeItems } from '../features/items';
import { speaksOfRatios } from '../features/ratio-rows';
import { isEconomicBudget } from '../features/state-budget';
import { saysYear } from '../features/year-heads';
import { STATEMENT_ROLES, readStatement, statementEvidence } from '../grammars/statement/table';
import type { TableKind } from '../judging/kind';

/** Current revenues and costs, amounts or composition (report, "Profilo economico-finanziario"; D.P.R. 254/2005, annex C). */
export const incomeStatement: TableKind = {
  kind: 'income-statement',
  roles: STATEMENT_ROLES,
  turns: true,
  needs: [
    (table) => incomeItems(table).distinct >= 2 && incomeItems(table).share >= 0.3,
    (table) => functionColumns(table) < 2,
    not(speaksOfRatios),
    not(speaksOfCash),
    not(isEconomicBudget),
  ],
  tells: {
    'rows:items': upTo(3, (table) => incomeItems(table).distinct),
    'rows:known': (table) => incomeItems(table).share,
    'column:year': saysYear,
  },
  shows: statementEvidence,
  reads: (table, context) => readStatement(table, context, 'revenues'),
};
