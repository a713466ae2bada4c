import type { Family, WorksheetFunction } from './define';
import { AGGREGATES } from './aggregates';
import { CONDITIONAL } from './conditional';
import { DATES } from './dates';
import { INFORMATION } from './information';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { MATHS } from './maths';
import { TEXTS } from './texts';

const FAMILIES: readonly Family[] = [
  AGGREGATES,
  CONDITIONAL,
  DATES,
  INFORMATION,
  LOGIC,
  LOOKUP,
  MATHS,
  TEXTS,
];

/** Every worksheet function the host knows, by its English name. */
export const FUNCTIONS: ReadonlyMap<string, WorksheetFunction> = new Map(
  FAMILIES.flatMap((family) => Object.entries(family)),
);
