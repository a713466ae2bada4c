import type { LayoutCase } from './case';
import { serviceQualityCharter } from './cases/service-quality-charter';
import { serviceQualityTerms } from './cases/service-quality-terms';
import { serviceQualityDimensions } from './cases/service-quality-dimensions';
import { customerSatisfactionMarks } from './cases/customer-satisfaction-marks';
import { customerSatisfactionAnswers } from './cases/customer-satisfaction-answers';
import { customerSatisfactionPoints } from './cases/customer-satisfaction-points';
import { benchmarkColumns } from './cases/benchmark-columns';
import { benchmarkRows } from './cases/benchmark-rows';
import { cycleCheckUpPhases } from './cases/cycle-check-up-phases';
import { contextSeriesTerritory } from './cases/context-series-territory';
import { contextSeriesTwoBlocks } from './cases/context-series-two-blocks';
import { unknownReviews } from './cases/unknown-reviews';
import { unknownHistogram } from './cases/unknown-histogram';
import { indicatorPlanThreeYears } from './cases/indicator-plan-three-years';
import { unknownKitchen } from './cases/unknown-kitchen';

/** Descriptive tables: satisfaction, quality of services, comparisons, surroundings. */
export const descriptive: readonly LayoutCase[] = [
  serviceQualityCharter,
  serviceQualityTerms,
  serviceQualityDimensions,
  customerSatisfactionMarks,
  customerSatisfactionAnswers,
  customerSatisfactionPoints,
  benchmarkColumns,
  benchmarkRows,
  cycleCheckUpPhases,
  contextSeriesTerritory,
  contextSeriesTwoBlocks,
  unknownReviews,
  unknownHistogram,
  indicatorPlanThreeYears,
  unknownKitchen,
];
