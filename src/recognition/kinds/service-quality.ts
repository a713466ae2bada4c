import type { ColumnRole } from '../../facts/column-roles';
import { not, upTo } from '../features/feature';
import { namesPart } from '../features/roles';
import { figureEvidence, measuredColumns, saysQuality, saysSatisfaction } from '../features/services';
import { seriesRows } from '../features/series';
import { standardColumns } from '../grammars/standards/columns';
import { readStandards } from '../grammars/standards/read';
import type { TableKind } from '../judging/kind';
import type { Table } from '../layout/table';

/** Objectives with weights and degrees, money: a plan that speaks of the quality of services, no charter of them. */
const OF_PLANS: readonly ColumnRole[] = [
  'objective',
  'project',
  'weight',
  'achievement',
  'initial',
  'committed',
  'paid',
];

const isNoPlan = (table: Table): boolean => !namesPart(table.columns, OF_PLANS);

/** A standard beside a measure, or a share of cases beside one of them. */
const setsStandards = (table: Table): boolean => {
  const { names, standard, kept, others } = standardColumns(table);
  const figures = [standard, kept].filter((column) => column !== null).length + others.length;
  return names.length > 0 && (standard !== null || kept !== null) && figures >= 2;
};

/** Standards that a body promises its users, and how they were kept (carta dei servizi). */
export const serviceQuality: TableKind = {
  kind: 'service-quality',
  roles: ['label', 'target', 'result', 'unit'],
  needs: [
    saysQuality,
    setsStandards,
    isNoPlan,
    (table) => measuredColumns(table).length > 0 && seriesRows(table).length >= 2,
    not(saysSatisfaction),
  ],
  tells: {
    'title:quality': saysQuality,
    'column:target': (table) => standardColumns(table).standard !== null,
    'column:result': (table) => standardColumns(table).kept !== null,
    'column:figures': upTo(2, (table) => measuredColumns(table).length),
  },
  shows: figureEvidence,
  reads: readStandards,
};
