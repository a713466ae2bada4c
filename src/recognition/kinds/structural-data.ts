import type { ColumnRole } from '../../facts/column-roles';
import { not, upTo } from '../features/feature';
import { accountItems, spreadsOverClasses, structuralItems } from '../features/items';
import { seriesColumns } from '../features/series';
import { saysBenchmark } from '../features/services';
import { saysYear } from '../features/year-heads';
import { STATEMENT_ROLES, readStatement, statementEvidence } from '../grammars/statement/table';
import type { TableKind } from '../judging/kind';
import { countsGenders } from './gender-balance';
import type { Table } from '../layout/table';

/** Enough of the rows, more where accounts stand among them, and no fewer than these. */
function listsDenominators(table: Table): boolean {
  const own = structuralItems(table);
  const accounts = accountItems(table);
  return (
    own.distinct >= 1 &&
    own.share >= (accounts.distinct === 0 ? 0.2 : 0.3) &&
    own.distinct >= accounts.distinct
  );
}

/** Columns that say neither year nor stage: more of them are classes or bodies, not this body's figures. */
const MOST_UNSAID = 2;

const isOfOneBody = (table: Table): boolean =>
  seriesColumns(table).filter(
    ({ column: { roles, year }, rate }) =>
      !rate && year === null && !roles.some(({ role }) => SAID.includes(role)),
  ).length <= MOST_UNSAID;

const SAID: readonly ColumnRole[] = ['actual', 'initial', 'updated', 'amount', 'total', 'unit', 'notes'];

/** Staff, active firms, new investments: what the ratios divide by (report, "Stato di salute", denominators). */
export const structuralData: TableKind = {
  kind: 'structural-data',
  roles: STATEMENT_ROLES,
  turns: true,
  needs: [listsDenominators, not(spreadsOverClasses), isOfOneBody, not(saysBenchmark), not(countsGenders)],
  tells: {
    'rows:items': upTo(2, (table) => structuralItems(table).distinct),
    'rows:known': (table) => structuralItems(table).share,
    'column:year': saysYear,
  },
  shows: statementEvidence,
  reads: (table, context) => {
    const { facts, ...reading } = readStatement(table, context, 'structural-data');
    return { ...reading, facts: facts.filter(({ type }) => type !== 'total') };
  },
};
