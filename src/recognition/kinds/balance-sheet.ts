import { not, upTo } from '../features/feature';
import { balanceItems, namesASide } from '../features/items';
import { speaksOfRatios } from '../features/ratio-rows';
import { saysYear, yearHeads } from '../features/year-heads';
import { STATEMENT_ROLES, readStatement, statementEvidence } from '../grammars/statement/table';
import type { TableKind } from '../judging/kind';
import type { Table } from '../layout/table';

/** Long accounts name few of our items: then the head of their side says what they are; a lone item, its years. */
function listsItems(table: Table): boolean {
  const { distinct, share } = balanceItems(table);
  return distinct >= 2
    ? share >= 0.2 || namesASide(table)
    : distinct === 1 && share === 1 && yearHeads(table) >= 2;
}

/** Assets, liabilities and net worth (stato patrimoniale; D.P.R. 254/2005, annex D). */
export const balanceSheet: TableKind = {
  kind: 'balance-sheet',
  roles: STATEMENT_ROLES,
  turns: true,
  needs: [listsItems, not(speaksOfRatios)],
  tells: {
    'rows:items': upTo(2.6, (table) => balanceItems(table).distinct),
    'rows:known': (table) => balanceItems(table).share,
    'column:year': saysYear,
  },
  shows: statementEvidence,
  reads: (table, context) => readStatement(table, context, 'assets'),
};
