import { fitOf } from '../judging/score';
import type { TableKind } from '../judging/kind';
import { functionOf } from '../grammars/statement/columns';
import { itemShare } from '../names/statement-items';
import { STATEMENT_ROLES, readStatement, statementEvidence } from '../grammars/statement/table';

/** Revenues and costs by institutional function A–D (D.P.R. 254/2005, annex A). */
export const functionCosts: TableKind = {
  kind: 'function-costs',
  roles: STATEMENT_ROLES,
  turns: true,
  fit(table) {
    const functions = new Set(
      table.columns.map((column) => functionOf(column)).filter((letter) => letter !== null),
    );
    const { distinct } = itemShare(table, ['revenues', 'costs']);
    const parts = {
      'columns:functions': functions.size >= 2 ? 0.25 + 0.1 * functions.size : 0,
      'rows:items': Math.min(0.3, 0.15 * distinct),
      'column:label': table.rows.some(({ label }) => label !== '') ? 0.05 : 0,
    };
    return fitOf(parts, functions.size >= 2 && distinct >= 1, () => statementEvidence(table));
  },
  read: (table, context) => readStatement(table, context, 'function-costs'),
};
