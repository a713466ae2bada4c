import type { LayoutCase } from './case';
import { entityObjectivesByArea } from './cases/entity-objectives-by-area';
import { entityObjectivesCapitals } from './cases/entity-objectives-capitals';
import { entityObjectivesFractionWeights } from './cases/entity-objectives-fraction-weights';
import { entityObjectivesLongTitle } from './cases/entity-objectives-long-title';
import { entityObjectivesWeighted } from './cases/entity-objectives-weighted';
import { entityObjectivesWrongMean } from './cases/entity-objectives-wrong-mean';
import { indicatorTableAbbreviatedHeads } from './cases/indicator-table-abbreviated-heads';
import { indicatorTableBaselineFormula } from './cases/indicator-table-baseline-formula';
import { indicatorTableCardAbove } from './cases/indicator-table-card-above';
import { indicatorTableCardsRepeated } from './cases/indicator-table-cards-repeated';
import { indicatorTableComparatorColumn } from './cases/indicator-table-comparator-column';
import { indicatorTableDatesMonths } from './cases/indicator-table-dates-months';
import { indicatorTableDeadlines } from './cases/indicator-table-deadlines';
import { indicatorTableDegreeAndPoints } from './cases/indicator-table-degree-and-points';
import { indicatorTableEnglishHeads } from './cases/indicator-table-english-heads';
import { indicatorTableFarCorner } from './cases/indicator-table-far-corner';
import { indicatorTableGroupedHeads } from './cases/indicator-table-grouped-heads';
import { indicatorTableInsurance } from './cases/indicator-table-insurance';
import { indicatorTableInsuranceYears } from './cases/indicator-table-insurance-years';
import { indicatorTableLegendBelow } from './cases/indicator-table-legend-below';
import { indicatorTableLonePercent } from './cases/indicator-table-lone-percent';
import { indicatorTableMisspeltHeads } from './cases/indicator-table-misspelt-heads';
import { indicatorTableMixedPercent } from './cases/indicator-table-mixed-percent';
import { indicatorTableMonths } from './cases/indicator-table-months';
import { indicatorTableMunicipality } from './cases/indicator-table-municipality';
import { indicatorTablePhases } from './cases/indicator-table-phases';
import { indicatorTablePlanOfThreeYears } from './cases/indicator-table-plan-of-three-years';
import { indicatorTablePlantedErrors } from './cases/indicator-table-planted-errors';
import { indicatorTablePointsOfWeight } from './cases/indicator-table-points-of-weight';
import { indicatorTablePrefixedCodes } from './cases/indicator-table-prefixed-codes';
import { indicatorTableProgressBySeptember } from './cases/indicator-table-progress-by-september';
import { indicatorTableQuarters } from './cases/indicator-table-quarters';
import { indicatorTableResultFirst } from './cases/indicator-table-result-first';
import { indicatorTableRowAYear } from './cases/indicator-table-row-a-year';
import { indicatorTableScaleBelow } from './cases/indicator-table-scale-below';
import { indicatorTableSectionAreas } from './cases/indicator-table-section-areas';
import { indicatorTableServiceBlocks } from './cases/indicator-table-service-blocks';
import { indicatorTableTargetByQuarter } from './cases/indicator-table-target-by-quarter';
import { indicatorTableThreeOutturns } from './cases/indicator-table-three-outturns';
import { indicatorTableThreeRowHead } from './cases/indicator-table-three-row-head';
import { indicatorTableThresholds } from './cases/indicator-table-thresholds';
import { indicatorTableTwoWeights } from './cases/indicator-table-two-weights';
import { indicatorTableTypingErrors } from './cases/indicator-table-typing-errors';
import { indicatorTableUniversityYears } from './cases/indicator-table-university-years';
import { indicatorTableValuesAndOutcome } from './cases/indicator-table-values-and-outcome';
import { indicatorTableWeights } from './cases/indicator-table-weights';
import { indicatorTableWeightsOfActions } from './cases/indicator-table-weights-of-actions';
import { indicatorTableWeightsOfBoth } from './cases/indicator-table-weights-of-both';
import { indicatorTableYearsInCell } from './cases/indicator-table-years-in-cell';
import { individualObjectivesCards } from './cases/individual-objectives-cards';
import { individualObjectivesHealthAuthority } from './cases/individual-objectives-health-authority';
import { individualObjectivesMatrix } from './cases/individual-objectives-matrix';
import { individualObjectivesOfficeSheets } from './cases/individual-objectives-office-sheets';
import { individualObjectivesPersonColumn } from './cases/individual-objectives-person-column';
import { individualObjectivesPoints } from './cases/individual-objectives-points';
import { individualObjectivesPositionsDown } from './cases/individual-objectives-positions-down';
import { individualObjectivesSecretary } from './cases/individual-objectives-secretary';
import { individualObjectivesWeightedAreas } from './cases/individual-objectives-weighted-areas';
import { individualObjectivesWeightsShort } from './cases/individual-objectives-weights-short';
import { projectReportBlocks } from './cases/project-report-blocks';
import { projectReportCards } from './cases/project-report-cards';
import { projectReportColumns } from './cases/project-report-columns';
import { projectReportLongRows } from './cases/project-report-long-rows';
import { severalTablesObjectivesAndBudget } from './cases/several-tables-objectives-and-budget';

/** Tables of objectives, their indicators and projects: what was asked, what was reached. */
export const objectives: readonly LayoutCase[] = [
  entityObjectivesByArea,
  entityObjectivesCapitals,
  entityObjectivesFractionWeights,
  entityObjectivesLongTitle,
  entityObjectivesWeighted,
  entityObjectivesWrongMean,
  indicatorTableAbbreviatedHeads,
  indicatorTableBaselineFormula,
  indicatorTableCardAbove,
  indicatorTableCardsRepeated,
  indicatorTableComparatorColumn,
  indicatorTableDatesMonths,
  indicatorTableDeadlines,
  indicatorTableDegreeAndPoints,
  indicatorTableEnglishHeads,
  indicatorTableFarCorner,
  indicatorTableGroupedHeads,
  indicatorTableInsurance,
  indicatorTableInsuranceYears,
  indicatorTableLegendBelow,
  indicatorTableLonePercent,
  indicatorTableMisspeltHeads,
  indicatorTableMixedPercent,
  indicatorTableMonths,
  indicatorTableMunicipality,
  indicatorTablePhases,
  indicatorTablePlanOfThreeYears,
  indicatorTablePlantedErrors,
  indicatorTablePointsOfWeight,
  indicatorTablePrefixedCodes,
  indicatorTableProgressBySeptember,
  indicatorTableQuarters,
  indicatorTableResultFirst,
  indicatorTableRowAYear,
  indicatorTableScaleBelow,
  indicatorTableSectionAreas,
  indicatorTableServiceBlocks,
  indicatorTableTargetByQuarter,
  indicatorTableThreeOutturns,
  indicatorTableThreeRowHead,
  indicatorTableThresholds,
  indicatorTableTwoWeights,
  indicatorTableTypingErrors,
  indicatorTableUniversityYears,
  indicatorTableValuesAndOutcome,
  indicatorTableWeights,
  indicatorTableWeightsOfActions,
  indicatorTableWeightsOfBoth,
  indicatorTableYearsInCell,
  individualObjectivesCards,
  individualObjectivesHealthAuthority,
  individualObjectivesMatrix,
  individualObjectivesOfficeSheets,
  individualObjectivesPersonColumn,
  individualObjectivesPoints,
  individualObjectivesPositionsDown,
  individualObjectivesSecretary,
  individualObjectivesWeightedAreas,
  individualObjectivesWeightsShort,
  projectReportBlocks,
  projectReportCards,
  projectReportColumns,
  projectReportLongRows,
  severalTablesObjectivesAndBudget,
];
