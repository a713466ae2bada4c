import { areaResources } from './kinds/area-resources';
import { balanceSheet } from './kinds/balance-sheet';
import { benchmark } from './kinds/benchmark';
import { budgetExecution } from './kinds/budget-execution';
import { contextSeries } from './kinds/context-series';
import { customerSatisfaction } from './kinds/customer-satisfaction';
import { cycleCalendar } from './kinds/cycle-calendar';
import { cycleCheckUp } from './kinds/cycle-check-up';
import { economicInterventions } from './kinds/economic-interventions';
import { entityObjectives } from './kinds/entity-objectives';
import { functionCosts } from './kinds/function-costs';
import { genderBalance } from './kinds/gender-balance';
import { healthRatios } from './kinds/health-ratios';
import { improvementProjects } from './kinds/improvement-projects';
import { incomeStatement } from './kinds/income-statement';
import { indicatorPlan } from './kinds/indicator-plan';
import { indicatorTable } from './kinds/indicator-table';
import { individualObjectives } from './kinds/individual-objectives';
import type { FormKind, TableKind } from './judging/kind';
import { objectiveCards } from './kinds/objective-cards';
import { projectReport } from './kinds/project-report';
import { projectResources } from './kinds/project-resources';
import { serviceQuality } from './kinds/service-quality';
import { stateBudget } from './kinds/state-budget';
import { quarterlyLong } from './kinds/quarterly-long';
import { quarterlySchedule } from './kinds/quarterly-schedule';
import { structuralData } from './kinds/structural-data';

/** Every kind laid out as a table, one line each. Order settles nothing: the best fit wins. */
export const TABLE_KINDS: readonly TableKind[] = [
  projectResources,
  areaResources,
  economicInterventions,
  entityObjectives,
  individualObjectives,
  indicatorTable,
  indicatorPlan,
  quarterlyLong,
  quarterlySchedule,
  incomeStatement,
  stateBudget,
  balanceSheet,
  functionCosts,
  structuralData,
  healthRatios,
  budgetExecution,
  improvementProjects,
  contextSeries,
  genderBalance,
  cycleCalendar,
  cycleCheckUp,
  customerSatisfaction,
  serviceQuality,
  benchmark,
];

/** Every kind laid out as a form; forms claim their rows before tables are looked for. */
export const FORM_KINDS: readonly FormKind[] = [objectiveCards, projectReport];
