import { either } from '../features/feature';
import { saysIncentives } from '../features/titles';
import { PLAN_ROLES, hasOwnMoney, planColumns } from '../grammars/plan/columns';
import { planEvidence, readPlan } from '../grammars/plan/read';
import type { TableKind } from '../judging/kind';
import type { Table } from '../layout/table';

const saysOwnMoney = (table: Table): boolean => hasOwnMoney(planColumns(table));
/** Money as planned and as paid; one of them is enough where title and head say what it is. */
function tellsMoney(table: Table): boolean {
  const { planned, paid } = planColumns(table);
  return (planned !== null && paid !== null) || (saysIncentives(table) && saysOwnMoney(table));
}

/** Projects that feed the staff's fund, with results and money (report, annex 2; CCNL 1/4/1999, art. 15, comma 5). */
export const improvementProjects: TableKind = {
  kind: 'improvement-projects',
  roles: PLAN_ROLES,
  needs: [
    (table) => planColumns(table).title !== null && planColumns(table).result !== null,
    tellsMoney,
    either(saysIncentives, saysOwnMoney),
  ],
  tells: {
    'column:planned-incentive': (table) => planColumns(table).planned !== null,
    'column:paid-incentive': (table) => planColumns(table).paid !== null,
    'column:result': (table) => planColumns(table).result !== null,
    'column:project': (table) => planColumns(table).title !== null && planColumns(table).roles.has('project'),
    'title:incentives': saysIncentives,
    'head:incentives': saysOwnMoney,
  },
  shows: planEvidence,
  reads: readPlan,
};
