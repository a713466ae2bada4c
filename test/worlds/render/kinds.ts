import type { TableKind } from '../site';
import { AREA_RESOURCES } from './areas';
import { CARDS } from './cards';
import { ECONOMIC_BUDGET } from './economic-budget';
import { EXECUTION } from './execution';
import { FUNCTION_COSTS } from './functions';
import { INCENTIVES } from './incentives';
import { INDICATORS } from './indicators';
import { PROJECT_LISTS } from './lists-of-projects';
import { MISSION_BUDGET } from './missions';
import { NOISE } from './noise';
import { BY_OFFICE } from './offices';
import { QUARTERS } from './periods';
import { PLANS } from './plans';
import { RATIO_TABLE } from './ratios';
import { RESOURCES } from './resources';
import { SERIES } from './series';
import { BALANCE, INCOME_STATEMENT } from './statements';
import { SUMMARY } from './summary';

/** Every kind of table a world can hold. */
export const KINDS: readonly TableKind[] = [
  INDICATORS,
  RESOURCES,
  AREA_RESOURCES,
  EXECUTION,
  INCOME_STATEMENT,
  BALANCE,
  RATIO_TABLE,
  SUMMARY,
  CARDS,
  QUARTERS,
  BY_OFFICE,
  PROJECT_LISTS,
  FUNCTION_COSTS,
  MISSION_BUDGET,
  ECONOMIC_BUDGET,
  PLANS,
  INCENTIVES,
  SERIES,
  NOISE,
];
