import { upTo } from '../features/feature';
import { functionsNamed } from '../features/functions';
import { incomeItems } from '../features/items';
import { STATEMENT_ROLES, readStatement, statementEvidence } from '../grammars/statement/table';
import type { TableKind } from '../judging/kind';

/** Revenues and costs by institutional function A–D (D.P.R. 254/2005, annex A). */
export const functionCosts: TableKind = {
  kind: 'function-costs',
  roles: STATEMENT_ROLES,
  turns: true,
  needs: [(table) => functionsNamed(table) >= 2, (table) => incomeItems(table).distinct >= 1],
  tells: {
    'columns:functions': (table) => (functionsNamed(table) >= 2 ? (functionsNamed(table) + 2.5) / 6.5 : 0),
    'rows:items': upTo(2, (table) => incomeItems(table).distinct),
    'column:label': ({ rows }) => rows.some(({ label }) => label !== ''),
  },
  shows: statementEvidence,
  reads: (table, context) => readStatement(table, context, 'function-costs'),
};
