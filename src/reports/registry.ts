import type { Report } from './report';
import { areaResources } from './sheets/area-resources';
import { calculationRegister } from './sheets/calculation-register';
import { contextSheet } from './sheets/context';
import { economicInterventions } from './sheets/economic-interventions';
import { entityObjectives } from './sheets/entity-objectives';
import { findings } from './sheets/findings';
import { genderProfile } from './sheets/gender-profile';
import { healthRatios } from './sheets/health-ratios';
import { improvementPlan } from './sheets/improvement-plan';
import { incomeStatement } from './sheets/income-statement';
import { individualObjectives } from './sheets/individual-objectives';
import { managerialReport } from './sheets/managerial-report';
import { projectResources } from './sheets/project-resources';
import { summary } from './sheets/summary';

/** The report sheets, in their order in the workbook. */
export const REPORTS: readonly Report[] = [
  summary,
  entityObjectives,
  individualObjectives,
  projectResources,
  areaResources,
  economicInterventions,
  incomeStatement,
  healthRatios,
  managerialReport,
  improvementPlan,
  contextSheet,
  genderProfile,
  findings,
  calculationRegister,
];
