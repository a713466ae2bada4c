import { speaksOfCash } from '../features/accounts';
import { fitOf } from '../judging/score';
import type { TableKind } from '../judging/kind';
import { speaksOfRatios } from '../features/ratio-rows';
import { functionOf } from '../grammars/statement/columns';
import { itemShare } from '../names/statement-items';
import { STATEMENT_ROLES, readStatement, statementEvidence } from '../grammars/statement/table';

/** Current revenues and costs, amounts or composition (report, "Profilo economico-finanziario"; D.P.R. 254/2005, annex C). */
export const incomeStatement: TableKind = {
  kind: 'income-statement',
  roles: STATEMENT_ROLES,
  turns: true,
  fit(table) {
    const { distinct, share } = itemShare(table, ['revenues', 'costs']);
    const functions = table.columns.filter((column) => functionOf(column) !== null).length;
    const parts = {
      'rows:items': Math.min(0.6, 0.2 * distinct),
      'rows:known': 0.2 * share,
      'column:year': table.columns.some(({ year }) => year !== null) ? 0.15 : 0,
      'title:statement': 0.05,
    };
    const isStatement = distinct >= 2 && share >= 0.3 && functions < 2;
    return fitOf(parts, isStatement && !speaksOfRatios(table) && !speaksOfCash(table), () =>
      statementEvidence(table),
    );
  },
  read: (table, context) => readStatement(table, context, 'revenues'),
};
