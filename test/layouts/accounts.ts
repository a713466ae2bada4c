import type { LayoutCase } from './case';
import { stateBudgetEconomic } from './cases/state-budget-economic';
import { stateBudgetThreeYears } from './cases/state-budget-three-years';
import { stateBudgetMissionsByCode } from './cases/state-budget-missions-by-code';
import { stateBudgetMissionsRows } from './cases/state-budget-missions-rows';
import { incomeStatementMunicipality } from './cases/income-statement-municipality';
import { incomeStatementUniversity } from './cases/income-statement-university';
import { incomeStatementHealthAuthority } from './cases/income-statement-health-authority';
import { incomeStatementSmallBody } from './cases/income-statement-small-body';
import { functionCostsNegativeCosts } from './cases/function-costs-negative-costs';

/** Accounts of other bodies than chambers, and the documents of D.M. 27/3/2013. */
export const accounts: readonly LayoutCase[] = [
  stateBudgetEconomic,
  stateBudgetThreeYears,
  stateBudgetMissionsByCode,
  stateBudgetMissionsRows,
  incomeStatementMunicipality,
  incomeStatementUniversity,
  incomeStatementHealthAuthority,
  incomeStatementSmallBody,
  functionCostsNegativeCosts,
];
