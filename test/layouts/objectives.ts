import type { LayoutCase } from './case';
import { entityObjectivesCapitals } from './cases/entity-objectives-capitals';
import { entityObjectivesFractionWeights } from './cases/entity-objectives-fraction-weights';
import { entityObjectivesLongTitle } from './cases/entity-objectives-long-title';
import { entityObjectivesWeighted } from './cases/entity-objectives-weighted';
import { entityObjectivesWrongMean } from './cases/entity-objectives-wrong-mean';
import { indicatorTableAbbreviatedHeads } from './cases/indicator-table-abbreviated-heads';
import { indicatorTableBaselineFormula } from './cases/indicator-table-baseline-formula';
import { indicatorTableComparatorColumn } from './cases/indicator-table-comparator-column';
import { indicatorTableDatesMonths } from './cases/indicator-table-dates-months';
import { indicatorTableDeadlines } from './cases/indicator-table-deadlines';
import { indicatorTableDegreeAndPoints } from './cases/indicator-table-degree-and-points';
import { indicatorTableEnglishHeads } from './cases/indicator-table-english-heads';
import { indicatorTableFarCorner } from './cases/indicator-table-far-corner';
import { indicatorTableGroupedHeads } from './cases/indicator-table-grouped-heads';
import { indicatorTableInsurance } from './cases/indicator-table-insurance';
import { indicatorTableInsuranceYears } from './cases/indicator-table-insurance-years';
import { indicatorTableLonePercent } from './cases/indicator-table-lone-percent';
import { indicatorTableMisspeltHeads } from './cases/indicator-table-misspelt-heads';
import { indicatorTableMixedPercent } from './cases/indicator-table-mixed-percent';
import { indicatorTableMonths } from './cases/indicator-table-months';
import { indicatorTableMunicipality } from './cases/indicator-table-municipality';
import { indicatorTablePlantedErrors } from './cases/indicator-table-planted-errors';
import { indicatorTablePointsOfWeight } from './cases/indicator-table-points-of-weight';
import { indicatorTableProgressBySeptember } from './cases/indicator-table-progress-by-september';
import { indicatorTableQuarters } from './cases/indicator-table-quarters';
import { indicatorTableResultFirst } from './cases/indicator-table-result-first';
import { indicatorTableSectionAreas } from './cases/indicator-table-section-areas';
import { indicatorTableTargetByQuarter } from './cases/indicator-table-target-by-quarter';
import { indicatorTableThreeRowHead } from './cases/indicator-table-three-row-head';
import { indicatorTableThresholds } from './cases/indicator-table-thresholds';
import { indicatorTableTwoWeights } from './cases/indicator-table-two-weights';
import { indicatorTableTypingErrors } from './cases/indicator-table-typing-errors';
import { indicatorTableUniversityYears } from './cases/indicator-table-university-years';
import { indicatorTableValuesAndOutcome } from './cases/indicator-table-values-and-outcome';
import { indicatorTableWeights } from './cases/indicator-table-weights';
import { indicatorTableYearsInCell } from './cases/indicator-table-years-in-cell';
import { individualObjectivesHealthAuthority } from './cases/individual-objectives-health-authority';
import { individualObjectivesMatrix } from './cases/individual-objectives-matrix';
import { individualObjectivesPersonColumn } from './cases/individual-objectives-person-column';
import { individualObjectivesSecretary } from './cases/individual-objectives-secretary';
import { individualObjectivesWeightsShort } from './cases/individual-objectives-weights-short';
import { projectReportBlocks } from './cases/project-report-blocks';
import { projectReportCards } from './cases/project-report-cards';
import { projectReportColumns } from './cases/project-report-columns';
import { projectReportLongRows } from './cases/project-report-long-rows';

/** Tables of objectives, their indicators and projects: what was asked, what was reached. */
export const objectives: readonly LayoutCase[] = [
  entityObjectivesCapitals,
  entityObjectivesFractionWeights,
  entityObjectivesLongTitle,
  entityObjectivesWeighted,
  entityObjectivesWrongMean,
  indicatorTableAbbreviatedHeads,
  indicatorTableBaselineFormula,
  indicatorTableComparatorColumn,
  indicatorTableDatesMonths,
  indicatorTableDeadlines,
  indicatorTableDegreeAndPoints,
  indicatorTableEnglishHeads,
  indicatorTableFarCorner,
  indicatorTableGroupedHeads,
  indicatorTableInsurance,
  indicatorTableInsuranceYears,
  indicatorTableLonePercent,
  indicatorTableMisspeltHeads,
  indicatorTableMixedPercent,
  indicatorTableMonths,
  indicatorTableMunicipality,
  indicatorTablePlantedErrors,
  indicatorTablePointsOfWeight,
  indicatorTableProgressBySeptember,
  indicatorTableQuarters,
  indicatorTableResultFirst,
  indicatorTableSectionAreas,
  indicatorTableTargetByQuarter,
  indicatorTableThreeRowHead,
  indicatorTableThresholds,
  indicatorTableTwoWeights,
  indicatorTableTypingErrors,
  indicatorTableUniversityYears,
  indicatorTableValuesAndOutcome,
  indicatorTableWeights,
  indicatorTableYearsInCell,
  individualObjectivesHealthAuthority,
  individualObjectivesMatrix,
  individualObjectivesPersonColumn,
  individualObjectivesSecretary,
  individualObjectivesWeightsShort,
  projectReportBlocks,
  projectReportCards,
  projectReportColumns,
  projectReportLongRows,
];
