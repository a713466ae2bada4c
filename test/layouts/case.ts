/**
 * A layout case: a workbook that nobody here wrote, and the facts that `albero inspect` must find in it.
 * Expected facts are partial: what method.md and contract.md leave open is not asserted.
 */

/** A cell: its value, or the value with a number format, a formula (the value is then cached) or an error. */
export type CellInput =
  | string
  | number
  | boolean
  | null
  | { readonly v: string | number | boolean; z?: string; f?: string }
  | CellError;

export interface CellError {
  readonly error: '#REF!' | '#DIV/0!' | '#N/A' | '#VALUE!' | '#NAME?';
  readonly f?: string;
}

export interface SheetInput {
  readonly name: string;
  /** Rows from A1; an empty row is `[]`, an empty cell `null`. */
  readonly rows: readonly (readonly CellInput[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

export type SheetKind =
  | 'project-resources'
  | 'area-resources'
  | 'economic-interventions'
  | 'entity-objectives'
  | 'individual-objectives'
  | 'project-report'
  | 'indicator-table'
  | 'improvement-projects'
  | 'income-statement'
  | 'balance-sheet'
  | 'function-costs'
  | 'structural-data'
  | 'health-ratios'
  | 'budget-execution'
  | 'context-series'
  | 'gender-balance'
  | 'cycle-calendar'
  | 'state-budget'
  | 'indicator-plan'
  | 'cycle-check-up'
  | 'customer-satisfaction'
  | 'service-quality'
  | 'benchmark'
  | 'unknown';

/** One kind that must be recognised on a sheet. The kinds listed for a sheet are all it may have. */
export interface ExpectedTable {
  readonly sheet: string;
  /** Several kinds: any one of them will do. */
  readonly kind: SheetKind | readonly SheetKind[];
  /** One table of this kind must contain this range … */
  readonly covers?: string;
  /** … and no table of this kind may touch this one (a note, another table). */
  readonly avoids?: string;
  readonly levels?: readonly string[];
  readonly year?: number | null;
  readonly quarter?: number | null;
  readonly hidden?: boolean;
}

/** Decimals are compared as numbers: '90' and '90.00' are equal. `null` asks for null. */
export interface ExpectedAchievement {
  readonly value?: string | null;
  readonly published?: string | null;
  readonly status?: string | readonly string[];
  readonly counted?: number;
  readonly of?: number;
}

export interface ExpectedBudget {
  readonly initial?: string | null;
  readonly updated?: string | null;
  readonly actual?: string | null;
  readonly use?: string | null;
  readonly share?: string | null;
}

/** A node, found by id, or code, or by words of its title (any one node that fits all of them). */
export interface ExpectedNode {
  readonly id?: string;
  readonly code?: string;
  readonly title?: string;
  readonly level?: string;
  /** The parent's id or code, or words of its title; `null` for a root. */
  readonly parent?: string | null;
  readonly alias?: string;
  readonly year?: number;
  readonly achievement?: ExpectedAchievement;
  readonly execution?: ExpectedAchievement;
  readonly budget?: ExpectedBudget;
}

export interface ExpectedStatement {
  readonly statement?: string;
  readonly label: string;
  readonly year: number;
  readonly amount: string;
  readonly function?: string;
  readonly stage?: string;
}

/** A figure of a descriptive table. */
export interface ExpectedSeries {
  readonly label: string;
  readonly category?: string;
  readonly year?: number;
  readonly value: string;
  readonly change?: string;
  readonly share?: string;
}

export interface ExpectedLine {
  readonly label: string;
  readonly year?: number;
  readonly amounts: { initial?: string; updated?: string; committed?: string; paid?: string };
}

export interface ExpectedRatio {
  readonly id: string;
  readonly year: number;
  readonly value?: string | null;
  readonly published?: string | null;
  readonly status?: string;
}

export interface ExpectedIncentives {
  readonly planned?: string;
  readonly paid?: string;
  readonly projects?: readonly { number: number; achievement?: string; planned?: string; paid?: string }[];
}

/** What a finding must look like; every field left out is free. */
export interface FindingPattern {
  readonly rule?: string | readonly string[];
  readonly severity?: 'error' | 'warning' | 'info';
  readonly sheet?: string;
  readonly cell?: string | readonly string[];
  readonly published?: string;
  readonly expected?: string;
}

export interface Expected {
  readonly year?: number | null;
  readonly sheets: readonly ExpectedTable[];
  readonly tree?: readonly ExpectedNode[];
  /** Words that must stand in no node's title: totals, heads, notes taken for data. */
  readonly notInTree?: readonly string[];
  /** No node but, at most, the entity itself. */
  readonly treeEmpty?: boolean;
  readonly statements?: readonly ExpectedStatement[];
  readonly lines?: readonly ExpectedLine[];
  readonly ratios?: readonly ExpectedRatio[];
  readonly series?: readonly ExpectedSeries[];
  readonly incentives?: ExpectedIncentives;
  readonly findings?: readonly FindingPattern[];
  readonly noFindings?: readonly FindingPattern[];
  /** Exit status of `albero check`. */
  readonly checkExit?: 0 | 1;
}

export interface LayoutCase {
  readonly name: string;
  /** Why the case is here, in one sentence. */
  readonly why: string;
  readonly workbook: readonly SheetInput[];
  readonly expected: Expected;
}
