import type { CellRange } from '../../workbook/address';
import type { Evidence } from '../../facts/recognised';
import type { Level, Period } from '../../domain/levels';
import type { Fact } from '../../facts/facts';

/** What the rows of a table say. */
export interface TableReading {
  readonly levels: readonly Level[];
  readonly period: Period;
  readonly facts: readonly Fact[];
}

/** A form on a sheet: what its labels name, and what they say. */
export interface FormReading extends TableReading {
  readonly range: CellRange;
  /** What its labels are of ("project", "target"). */
  readonly parts: ReadonlySet<string>;
  readonly evidence: readonly Evidence[];
}
