import type { LayoutCase } from './case';
import { areaResourcesFractions } from './cases/area-resources-fractions';
import { areaResourcesSameYearTwice } from './cases/area-resources-same-year-twice';
import { areaResourcesTwoYears } from './cases/area-resources-two-years';
import { balanceSheetAnnexD } from './cases/balance-sheet-annex-d';
import { balanceSheetSideBySide } from './cases/balance-sheet-side-by-side';
import { budgetExecutionAccounts } from './cases/budget-execution-accounts';
import { budgetExecutionTitles } from './cases/budget-execution-titles';
import { contextSeriesTenYears } from './cases/context-series-ten-years';
import { contextSeriesTwoTables } from './cases/context-series-two-tables';
import { cycleCalendarMonths } from './cases/cycle-calendar-months';
import { cycleCalendarOffices } from './cases/cycle-calendar-offices';
import { damagedCodes } from './cases/damaged-codes';
import { damagedNumbers } from './cases/damaged-numbers';
import { economicInterventionsThreeYears } from './cases/economic-interventions-three-years';
import { economicInterventionsWrongTotal } from './cases/economic-interventions-wrong-total';
import { entityObjectivesCapitals } from './cases/entity-objectives-capitals';
import { entityObjectivesWeighted } from './cases/entity-objectives-weighted';
import { formulaErrors } from './cases/formula-errors';
import { functionCostsAndStructure } from './cases/function-costs-and-structure';
import { functionCostsTransposed } from './cases/function-costs-transposed';
import { genderBalanceStaff } from './cases/gender-balance-staff';
import { genderBalanceYears } from './cases/gender-balance-years';
import { healthRatiosAscending } from './cases/health-ratios-ascending';
import { healthRatiosBrokenIdentity } from './cases/health-ratios-broken-identity';
import { hiddenAndUnknownSheets } from './cases/hidden-and-unknown-sheets';
import { improvementProjectsIndicators } from './cases/improvement-projects-indicators';
import { improvementProjectsReordered } from './cases/improvement-projects-reordered';
import { incomeStatementAnnexC } from './cases/income-statement-annex-c';
import { incomeStatementNegatives } from './cases/income-statement-negatives';
import { indicatorTableDeadlines } from './cases/indicator-table-deadlines';
import { indicatorTableInsurance } from './cases/indicator-table-insurance';
import { indicatorTableMixedPercent } from './cases/indicator-table-mixed-percent';
import { indicatorTableMunicipality } from './cases/indicator-table-municipality';
import { indicatorTableResultFirst } from './cases/indicator-table-result-first';
import { indicatorTableWeights } from './cases/indicator-table-weights';
import { individualObjectivesHealthAuthority } from './cases/individual-objectives-health-authority';
import { individualObjectivesMatrix } from './cases/individual-objectives-matrix';
import { individualObjectivesWeightsShort } from './cases/individual-objectives-weights-short';
import { irregularSpending } from './cases/irregular-spending';
import { noDataYet } from './cases/no-data-yet';
import { orphanProject } from './cases/orphan-project';
import { projectReportBlocks } from './cases/project-report-blocks';
import { projectReportLongRows } from './cases/project-report-long-rows';
import { projectResourcesNoCodes } from './cases/project-resources-no-codes';
import { projectResourcesPegZeros } from './cases/project-resources-peg-zeros';
import { projectResourcesReversed } from './cases/project-resources-reversed';
import { projectResourcesSections } from './cases/project-resources-sections';
import { resourcesThousandsAndEuro } from './cases/resources-thousands-and-euro';
import { severalTablesOneSheet } from './cases/several-tables-one-sheet';
import { structuralDataYearsDown } from './cases/structural-data-years-down';
import { totalsDiffer } from './cases/totals-differ';
import { unknownBankStatement } from './cases/unknown-bank-statement';
import { unknownCameraLenses } from './cases/unknown-camera-lenses';
import { unknownCourseAttendance } from './cases/unknown-course-attendance';
import { unknownEquipmentProjects } from './cases/unknown-equipment-projects';
import { unknownInvoices } from './cases/unknown-invoices';
import { unknownLeagueTable } from './cases/unknown-league-table';
import { unknownPivot } from './cases/unknown-pivot';
import { unknownSchoolGrades } from './cases/unknown-school-grades';
import { unknownShopping } from './cases/unknown-shopping';
import { unknownStock } from './cases/unknown-stock';
import { unknownTelephones } from './cases/unknown-telephones';
import { unknownTenders } from './cases/unknown-tenders';
import { unknownTimesheet } from './cases/unknown-timesheet';
import { unknownTitleOnly } from './cases/unknown-title-only';

/** Every case, in the order in which the tests run. */
export const layouts: readonly LayoutCase[] = [
  areaResourcesFractions,
  areaResourcesSameYearTwice,
  areaResourcesTwoYears,
  balanceSheetAnnexD,
  balanceSheetSideBySide,
  budgetExecutionAccounts,
  budgetExecutionTitles,
  contextSeriesTenYears,
  contextSeriesTwoTables,
  cycleCalendarMonths,
  cycleCalendarOffices,
  damagedCodes,
  damagedNumbers,
  economicInterventionsThreeYears,
  economicInterventionsWrongTotal,
  entityObjectivesCapitals,
  entityObjectivesWeighted,
  formulaErrors,
  functionCostsAndStructure,
  functionCostsTransposed,
  genderBalanceStaff,
  genderBalanceYears,
  healthRatiosAscending,
  healthRatiosBrokenIdentity,
  hiddenAndUnknownSheets,
  improvementProjectsIndicators,
  improvementProjectsReordered,
  incomeStatementAnnexC,
  incomeStatementNegatives,
  indicatorTableDeadlines,
  indicatorTableInsurance,
  indicatorTableMixedPercent,
  indicatorTableMunicipality,
  indicatorTableResultFirst,
  indicatorTableWeights,
  individualObjectivesHealthAuthority,
  individualObjectivesMatrix,
  individualObjectivesWeightsShort,
  irregularSpending,
  noDataYet,
  orphanProject,
  projectReportBlocks,
  projectReportLongRows,
  projectResourcesNoCodes,
  projectResourcesPegZeros,
  projectResourcesReversed,
  projectResourcesSections,
  resourcesThousandsAndEuro,
  severalTablesOneSheet,
  structuralDataYearsDown,
  totalsDiffer,
  unknownBankStatement,
  unknownCameraLenses,
  unknownCourseAttendance,
  unknownEquipmentProjects,
  unknownInvoices,
  unknownLeagueTable,
  unknownPivot,
  unknownSchoolGrades,
  unknownShopping,
  unknownStock,
  unknownTelephones,
  unknownTenders,
  unknownTimesheet,
  unknownTitleOnly,
];
