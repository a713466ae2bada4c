import { quartersInRows } from '../grammars/progress/quarterly';
import type { TableKind } from '../judging/kind';
import { indicatorTable, indicatorsWithProgress } from './indicator-table';

/** Progress in the course of the year, one row an indicator, office and quarter. */
export const quarterlyLong: TableKind = {
  ...indicatorTable,
  kind: 'quarterly-long',
  needs: [...indicatorsWithProgress, quartersInRows],
  tells: { ...indicatorTable.tells, 'column:quarter': quartersInRows },
};
