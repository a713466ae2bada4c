import type { LayoutCase } from './case';

/** Descriptive tables: satisfaction, quality of services, comparisons, surroundings. */
export const descriptive: readonly LayoutCase[] = [];
