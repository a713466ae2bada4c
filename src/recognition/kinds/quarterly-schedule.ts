import { isSchedule } from '../grammars/progress/quarterly';
import type { TableKind } from '../judging/kind';
import { indicatorTable, indicatorsWithProgress } from './indicator-table';

/** The schedule that an office fills: a column a quarter, its forecast, the cause of a variance (quarters.md). */
export const quarterlySchedule: TableKind = {
  ...indicatorTable,
  kind: 'quarterly-schedule',
  needs: [...indicatorsWithProgress, isSchedule],
  tells: { ...indicatorTable.tells, 'columns:quarters': isSchedule },
};
