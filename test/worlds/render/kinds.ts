import type { TableKind } from '../site';
import { AREA_RESOURCES } from './areas';
import { EXECUTION } from './execution';
import { INDICATORS } from './indicators';
import { NOISE } from './noise';
import { RATIO_TABLE } from './ratios';
import { RESOURCES } from './resources';
import { BALANCE, INCOME_STATEMENT } from './statements';

/** Every kind of table a world can hold. */
export const KINDS: readonly TableKind[] = [
  INDICATORS,
  RESOURCES,
  AREA_RESOURCES,
  EXECUTION,
  INCOME_STATEMENT,
  BALANCE,
  RATIO_TABLE,
  NOISE,
];
