import { assessment } from './assessment';
import { budget } from './budget';
import { codes } from './codes';
import type { Family } from './context';
import { identities } from './identities';
import { incentives } from './incentives';
import { listed } from './listed';
import { means } from './means';
import { missing } from './missing';
import { notCounted } from './not-counted';
import { offices } from './offices';
import { outliers } from './outliers';
import { outturn } from './outturn';
import { percentages } from './percentages';
import { ranges } from './ranges';
import { ratios } from './ratios';
import { repeats } from './repeats';
import { staleValues } from './stale-values';
import { summaries } from './summaries';
import { sumsBelow } from './sums-below';
import { totals } from './totals';
import { columns, troubles } from './troubles';
import { typedDegrees } from './typed-degrees';
import { units } from './units';
import { unread } from './unread';
import { weights } from './weights';
import { years } from './years';

/** Every family of rules. Of two that tell the same of one cell the first speaks: sums before what is made of them. */
export const FAMILIES: readonly Family[] = [
  incentives,
  totals,
  summaries,
  sumsBelow,
  outturn,
  repeats,
  percentages,
  means,
  typedDegrees,
  ratios,
  identities,
  listed,
  codes,
  troubles,
  missing,
  ranges,
  outliers,
  units,
  budget,
  weights,
  years,
  assessment,
  offices,
  notCounted,
  staleValues,
  columns,
  unread,
];
