import type { Level, Period } from '../../domain/levels';
import type { Fact } from '../../facts/facts';

/** What the rows of a table say. */
export interface TableReading {
  readonly levels: readonly Level[];
  readonly period: Period;
  readonly facts: readonly Fact[];
}
