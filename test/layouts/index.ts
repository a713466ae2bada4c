import { accounts } from './accounts';
import type { LayoutCase } from './case';
import { areaResourcesAcross } from './cases/area-resources-across';
import { areaResourcesFractions } from './cases/area-resources-fractions';
import { areaResourcesRoman } from './cases/area-resources-roman';
import { areaResourcesRowsOfObjectives } from './cases/area-resources-rows-of-objectives';
import { areaResourcesSameYearTwice } from './cases/area-resources-same-year-twice';
import { areaResourcesTwoYears } from './cases/area-resources-two-years';
import { areaResourcesVariances } from './cases/area-resources-variances';
import { areaSectionsTextAmounts } from './cases/area-sections-text-amounts';
import { balanceSheetAnnexD } from './cases/balance-sheet-annex-d';
import { balanceSheetAnnexDDetailed } from './cases/balance-sheet-annex-d-detailed';
import { balanceSheetClosingDates } from './cases/balance-sheet-closing-dates';
import { balanceSheetLetters } from './cases/balance-sheet-letters';
import { balanceSheetMunicipalityCodes } from './cases/balance-sheet-municipality-codes';
import { balanceSheetNational } from './cases/balance-sheet-national';
import { balanceSheetReclassified } from './cases/balance-sheet-reclassified';
import { balanceSheetSideBySide } from './cases/balance-sheet-side-by-side';
import { balanceSheetTwoSidesYears } from './cases/balance-sheet-two-sides-years';
import { budgetExecutionAccounts } from './cases/budget-execution-accounts';
import { budgetExecutionMinistry } from './cases/budget-execution-ministry';
import { budgetExecutionQuarterBlocks } from './cases/budget-execution-quarter-blocks';
import { budgetExecutionQuarters } from './cases/budget-execution-quarters';
import { budgetExecutionRevenues } from './cases/budget-execution-revenues';
import { budgetExecutionTitles } from './cases/budget-execution-titles';
import { contextSeriesExports } from './cases/context-series-exports';
import { contextSeriesPopulationIndex } from './cases/context-series-population-index';
import { contextSeriesSectorsShares } from './cases/context-series-sectors-shares';
import { contextSeriesTenYears } from './cases/context-series-ten-years';
import { contextSeriesTourism } from './cases/context-series-tourism';
import { contextSeriesTwoTables } from './cases/context-series-two-tables';
import { contextSeriesYearInTitle } from './cases/context-series-year-in-title';
import { cycleCalendarDeadlines } from './cases/cycle-calendar-deadlines';
import { cycleCalendarHeadWords } from './cases/cycle-calendar-head-words';
import { cycleCalendarMonths } from './cases/cycle-calendar-months';
import { cycleCalendarOffices } from './cases/cycle-calendar-offices';
import { damagedCodes } from './cases/damaged-codes';
import { damagedNumbers } from './cases/damaged-numbers';
import { economicInterventionsRomanAreas } from './cases/economic-interventions-roman-areas';
import { economicInterventionsThousands } from './cases/economic-interventions-thousands';
import { economicInterventionsThreeYears } from './cases/economic-interventions-three-years';
import { economicInterventionsWrongTotal } from './cases/economic-interventions-wrong-total';
import { formulaErrors } from './cases/formula-errors';
import { functionCostsAndStructure } from './cases/function-costs-and-structure';
import { functionCostsAnnexA } from './cases/function-costs-annex-a';
import { functionCostsAnnexAFull } from './cases/function-costs-annex-a-full';
import { functionCostsIncidenceRow } from './cases/function-costs-incidence-row';
import { functionCostsRowsBareTotals } from './cases/function-costs-rows-bare-totals';
import { functionCostsTransposed } from './cases/function-costs-transposed';
import { functionCostsYearBlocks } from './cases/function-costs-year-blocks';
import { functionCostsYearsUnderLetters } from './cases/function-costs-years-under-letters';
import { genderBalanceAges } from './cases/gender-balance-ages';
import { genderBalanceShares } from './cases/gender-balance-shares';
import { genderBalanceStaff } from './cases/gender-balance-staff';
import { genderBalanceYears } from './cases/gender-balance-years';
import { healthRatiosAscending } from './cases/health-ratios-ascending';
import { healthRatiosBareFractions } from './cases/health-ratios-bare-fractions';
import { healthRatiosBrokenIdentity } from './cases/health-ratios-broken-identity';
import { healthRatiosClusterMeans } from './cases/health-ratios-cluster-means';
import { healthRatiosFromAccounts } from './cases/health-ratios-from-accounts';
import { healthRatiosMissingAndOther } from './cases/health-ratios-missing-and-other';
import { healthRatiosNotes } from './cases/health-ratios-notes';
import { healthRatiosOfMillions } from './cases/health-ratios-of-millions';
import { healthRatiosOneWrong } from './cases/health-ratios-one-wrong';
import { healthRatiosParetoCodes } from './cases/health-ratios-pareto-codes';
import { healthRatiosPercentText } from './cases/health-ratios-percent-text';
import { healthRatiosPlanAndReport } from './cases/health-ratios-plan-and-report';
import { healthRatiosTerms } from './cases/health-ratios-terms';
import { healthRatiosTermsBelow } from './cases/health-ratios-terms-below';
import { healthRatiosTermsOfOneYear } from './cases/health-ratios-terms-of-one-year';
import { healthRatiosYearsDown } from './cases/health-ratios-years-down';
import { hiddenAndUnknownSheets } from './cases/hidden-and-unknown-sheets';
import { improvementProjectsArticle67 } from './cases/improvement-projects-article-67';
import { improvementProjectsIndicators } from './cases/improvement-projects-indicators';
import { improvementProjectsPerformance } from './cases/improvement-projects-performance';
import { improvementProjectsReordered } from './cases/improvement-projects-reordered';
import { improvementProjectsSums } from './cases/improvement-projects-sums';
import { incomeStatementAccountNumbers } from './cases/income-statement-account-numbers';
import { incomeStatementAnnexC } from './cases/income-statement-annex-c';
import { incomeStatementBarePercentChanges } from './cases/income-statement-bare-percent-changes';
import { incomeStatementBudgetAndOutturn } from './cases/income-statement-budget-and-outturn';
import { incomeStatementCentres } from './cases/income-statement-centres';
import { incomeStatementChamberAndAgency } from './cases/income-statement-chamber-and-agency';
import { incomeStatementChangesFromNothing } from './cases/income-statement-changes-from-nothing';
import { incomeStatementExcelDates } from './cases/income-statement-excel-dates';
import { incomeStatementForecastOutturn } from './cases/income-statement-forecast-outturn';
import { incomeStatementForecastOutturnYears } from './cases/income-statement-forecast-outturn-years';
import { incomeStatementFormatInMillions } from './cases/income-statement-format-in-millions';
import { incomeStatementFormatInThousands } from './cases/income-statement-format-in-thousands';
import { incomeStatementFractionShares } from './cases/income-statement-fraction-shares';
import { incomeStatementHeadingTotalWrong } from './cases/income-statement-heading-total-wrong';
import { incomeStatementLongForm } from './cases/income-statement-long-form';
import { incomeStatementManyHands } from './cases/income-statement-many-hands';
import { incomeStatementMillions } from './cases/income-statement-millions';
import { incomeStatementNegatives } from './cases/income-statement-negatives';
import { incomeStatementQuarters } from './cases/income-statement-quarters';
import { incomeStatementSavings } from './cases/income-statement-savings';
import { incomeStatementSheetAYear } from './cases/income-statement-sheet-a-year';
import { incomeStatementSpecialAgency } from './cases/income-statement-special-agency';
import { incomeStatementSummaryInThousands } from './cases/income-statement-summary-in-thousands';
import { incomeStatementTextUnits } from './cases/income-statement-text-units';
import { incomeStatementTotalsAbove } from './cases/income-statement-totals-above';
import { incomeStatementWrongChanges } from './cases/income-statement-wrong-changes';
import { incomeStatementYearInTitle } from './cases/income-statement-year-in-title';
import { incomeStatementYearsDown } from './cases/income-statement-years-down';
import { irregularSpending } from './cases/irregular-spending';
import { noDataYet } from './cases/no-data-yet';
import { objectiveResourcesOfWhich } from './cases/objective-resources-of-which';
import { orphanProject } from './cases/orphan-project';
import { personnelCostsTruncated } from './cases/personnel-costs-truncated';
import { projectResourcesCommitments } from './cases/project-resources-commitments';
import { projectResourcesDivisionByZero } from './cases/project-resources-division-by-zero';
import { projectResourcesFirstRowOnly } from './cases/project-resources-first-row-only';
import { projectResourcesMergedAreas } from './cases/project-resources-merged-areas';
import { projectResourcesNestedSubtotalWrong } from './cases/project-resources-nested-subtotal-wrong';
import { projectResourcesNoCodes } from './cases/project-resources-no-codes';
import { projectResourcesPegZeros } from './cases/project-resources-peg-zeros';
import { projectResourcesQuartersAcross } from './cases/project-resources-quarters-across';
import { projectResourcesRevenuesAndCosts } from './cases/project-resources-revenues-and-costs';
import { projectResourcesReversed } from './cases/project-resources-reversed';
import { projectResourcesSections } from './cases/project-resources-sections';
import { projectResourcesThousandsText } from './cases/project-resources-thousands-text';
import { projectResourcesTotalAbove } from './cases/project-resources-total-above';
import { projectResourcesTotalAboveWrong } from './cases/project-resources-total-above-wrong';
import { projectResourcesTwoFunds } from './cases/project-resources-two-funds';
import { resourcesThousandsAndEuro } from './cases/resources-thousands-and-euro';
import { severalTablesAccountsAndRatios } from './cases/several-tables-accounts-and-ratios';
import { severalTablesOneSheet } from './cases/several-tables-one-sheet';
import { severalTablesPerformanceSheet } from './cases/several-tables-performance-sheet';
import { severalTablesThreeScales } from './cases/several-tables-three-scales';
import { structuralDataTextUnits } from './cases/structural-data-text-units';
import { structuralDataYearsDown } from './cases/structural-data-years-down';
import { totalsDiffer } from './cases/totals-differ';
import { descriptive } from './descriptive';
import { negatives } from './negatives';
import { objectives } from './objectives';

/** Every case, in the order in which the tests run. */
export const layouts: readonly LayoutCase[] = [
  areaResourcesAcross,
  areaResourcesFractions,
  areaResourcesRoman,
  areaResourcesRowsOfObjectives,
  areaResourcesSameYearTwice,
  areaResourcesTwoYears,
  areaResourcesVariances,
  areaSectionsTextAmounts,
  balanceSheetAnnexD,
  balanceSheetAnnexDDetailed,
  balanceSheetClosingDates,
  balanceSheetLetters,
  balanceSheetMunicipalityCodes,
  balanceSheetNational,
  balanceSheetReclassified,
  balanceSheetSideBySide,
  balanceSheetTwoSidesYears,
  budgetExecutionAccounts,
  budgetExecutionMinistry,
  budgetExecutionQuarterBlocks,
  budgetExecutionQuarters,
  budgetExecutionRevenues,
  budgetExecutionTitles,
  contextSeriesExports,
  contextSeriesPopulationIndex,
  contextSeriesSectorsShares,
  contextSeriesTenYears,
  contextSeriesTourism,
  contextSeriesTwoTables,
  contextSeriesYearInTitle,
  cycleCalendarDeadlines,
  cycleCalendarHeadWords,
  cycleCalendarMonths,
  cycleCalendarOffices,
  damagedCodes,
  damagedNumbers,
  economicInterventionsRomanAreas,
  economicInterventionsThousands,
  economicInterventionsThreeYears,
  economicInterventionsWrongTotal,
  formulaErrors,
  functionCostsAndStructure,
  functionCostsAnnexA,
  functionCostsAnnexAFull,
  functionCostsIncidenceRow,
  functionCostsRowsBareTotals,
  functionCostsTransposed,
  functionCostsYearBlocks,
  functionCostsYearsUnderLetters,
  genderBalanceAges,
  genderBalanceShares,
  genderBalanceStaff,
  genderBalanceYears,
  healthRatiosAscending,
  healthRatiosBareFractions,
  healthRatiosBrokenIdentity,
  healthRatiosClusterMeans,
  healthRatiosFromAccounts,
  healthRatiosMissingAndOther,
  healthRatiosNotes,
  healthRatiosOfMillions,
  healthRatiosOneWrong,
  healthRatiosParetoCodes,
  healthRatiosPercentText,
  healthRatiosPlanAndReport,
  healthRatiosTerms,
  healthRatiosTermsBelow,
  healthRatiosTermsOfOneYear,
  healthRatiosYearsDown,
  hiddenAndUnknownSheets,
  improvementProjectsArticle67,
  improvementProjectsIndicators,
  improvementProjectsPerformance,
  improvementProjectsReordered,
  improvementProjectsSums,
  incomeStatementAccountNumbers,
  incomeStatementAnnexC,
  incomeStatementBarePercentChanges,
  incomeStatementBudgetAndOutturn,
  incomeStatementCentres,
  incomeStatementChamberAndAgency,
  incomeStatementChangesFromNothing,
  incomeStatementExcelDates,
  incomeStatementForecastOutturn,
  incomeStatementForecastOutturnYears,
  incomeStatementFormatInMillions,
  incomeStatementFormatInThousands,
  incomeStatementFractionShares,
  incomeStatementHeadingTotalWrong,
  incomeStatementLongForm,
  incomeStatementManyHands,
  incomeStatementMillions,
  incomeStatementNegatives,
  incomeStatementQuarters,
  incomeStatementSavings,
  incomeStatementSheetAYear,
  incomeStatementSpecialAgency,
  incomeStatementSummaryInThousands,
  incomeStatementTextUnits,
  incomeStatementTotalsAbove,
  incomeStatementWrongChanges,
  incomeStatementYearInTitle,
  incomeStatementYearsDown,
  irregularSpending,
  noDataYet,
  objectiveResourcesOfWhich,
  orphanProject,
  personnelCostsTruncated,
  projectResourcesCommitments,
  projectResourcesDivisionByZero,
  projectResourcesFirstRowOnly,
  projectResourcesMergedAreas,
  projectResourcesNestedSubtotalWrong,
  projectResourcesNoCodes,
  projectResourcesPegZeros,
  projectResourcesQuartersAcross,
  projectResourcesRevenuesAndCosts,
  projectResourcesReversed,
  projectResourcesSections,
  projectResourcesThousandsText,
  projectResourcesTotalAbove,
  projectResourcesTotalAboveWrong,
  projectResourcesTwoFunds,
  resourcesThousandsAndEuro,
  severalTablesAccountsAndRatios,
  severalTablesOneSheet,
  severalTablesPerformanceSheet,
  severalTablesThreeScales,
  structuralDataTextUnits,
  structuralDataYearsDown,
  totalsDiffer,
  ...accounts,
  ...descriptive,
  ...objectives,
  ...negatives,
];
