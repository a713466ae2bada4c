import { plays, upTo } from '../features/feature';
import { ratioEvidence, ratioRows } from '../features/ratio-rows';
import { assignRoles, headEvidence } from '../features/roles';
import { saysYear } from '../features/year-heads';
import { readRatios } from '../grammars/ratios/read';
import type { TableKind } from '../judging/kind';
import type { Table } from '../layout/table';

const rolesOf = ({ columns }: Table) =>
  assignRoles(columns, ['indicator', 'formula', 'label', 'actual', 'amount']);

/** The chamber's health ratios as printed, years in columns (report, "Stato di salute dell'ente"). */
export const healthRatios: TableKind = {
  kind: 'health-ratios',
  roles: ['indicator', 'formula', 'label', 'actual', 'amount', 'initial', 'updated', 'variation', 'number'],
  turns: true,
  needs: [(table) => ratioRows(table).length >= 2],
  tells: {
    'rows:ratios': upTo(2.8, (table) => ratioRows(table).length),
    'column:year': saysYear,
    'column:indicator': plays(rolesOf, 'indicator'),
    'column:formula': plays(rolesOf, 'formula'),
  },
  shows: (table) => [...headEvidence(table, rolesOf(table)), ...ratioEvidence(table)],
  reads: readRatios,
};
