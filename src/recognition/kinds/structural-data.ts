import { fitOf } from '../judging/score';
import type { TableKind } from '../judging/kind';
import { itemShare } from '../names/statement-items';
import { STATEMENT_ROLES, readStatement, statementEvidence } from '../grammars/statement/table';

/** Staff, active firms, new investments: what the ratios divide by (report, "Stato di salute", denominators). */
export const structuralData: TableKind = {
  kind: 'structural-data',
  roles: STATEMENT_ROLES,
  turns: true,
  fit(table) {
    const own = itemShare(table, ['structural-data']);
    const accounts = itemShare(table, ['revenues', 'costs', 'assets', 'liabilities']);
    const parts = {
      'rows:items': Math.min(0.6, 0.3 * own.distinct),
      'rows:known': 0.25 * own.share,
      'column:year': table.columns.some(({ year }) => year !== null) ? 0.15 : 0,
    };
    return fitOf(
      parts,
      own.distinct >= 1 &&
        own.share >= (accounts.distinct === 0 ? 0.2 : 0.3) &&
        own.distinct >= accounts.distinct,
      () => statementEvidence(table),
    );
  },
  read: (table, context) => {
    const { facts, ...reading } = readStatement(table, context, 'structural-data');
    return { ...reading, facts: facts.filter(({ type }) => type !== 'total') };
  },
};
