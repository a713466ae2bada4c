import { titlesIndicatorPlan } from '../features/titles';
import type { TableKind } from '../judging/kind';
import { indicatorTable, indicatorsWithProgress } from './indicator-table';

/** The plan of indicators and expected results of the budget (D.P.C.M. 18/9/2012): targets of three years, by programme. */
export const indicatorPlan: TableKind = {
  ...indicatorTable,
  kind: 'indicator-plan',
  needs: [...indicatorsWithProgress, titlesIndicatorPlan],
  tells: { ...indicatorTable.tells, 'title:indicator-plan': titlesIndicatorPlan },
};
