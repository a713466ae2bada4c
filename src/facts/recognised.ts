import type { Level, Period } from '../domain/levels';
import type { CellRange, CellRef } from '../workbook/address';
import type { Fact } from './facts';

/** contract.md, "Sheet kinds". */
export const SHEET_KINDS = [
  'project-resources',
  'area-resources',
  'economic-interventions',
  'entity-objectives',
  'individual-objectives',
  'project-report',
  'indicator-table',
  'improvement-projects',
  'income-statement',
  'balance-sheet',
  'function-costs',
  'structural-data',
  'health-ratios',
  'quarterly-schedule',
  'quarterly-long',
  'budget-execution',
  'service-quality',
  'customer-satisfaction',
  'benchmark',
  'context-series',
  'gender-balance',
  'cycle-calendar',
  'state-budget',
  'indicator-plan',
  'cycle-check-up',
  'albero-report',
  'unknown',
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Why a table was taken for what it is: a cell, its text, and the part it plays. */
export interface Evidence {
  readonly cell: CellRef;
  readonly text: string;
  /** Column role ("project", "updated-budget") or part ("title", "code", "total", "label"). */
  readonly role: string;
}

export interface Rival {
  readonly kind: SheetKind;
  readonly confidence: number;
  /** Why it fell short, in a few words of i18n key form ("missing:actual"). */
  readonly missing: readonly string[];
}

/** Rows of a table's head, zero-based, both included. */
export interface HeadRows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * What the user's correction did here. ignored: the sheet is left out · corrected: read as the user says ·
 * unfit: nothing could be read as the user says, and nothing was invented.
 */
export type CorrectionOutcome = 'ignored' | 'corrected' | 'unfit';

/**
 * How far a table may be relied on. certain · probable: used, and asked about · corrected: as the user says ·
 * unknown: nothing is read of it.
 */
export type TableStatus = 'certain' | 'probable' | 'corrected' | 'unknown';

/** Cells beside and below each other that play no part in any table. */
export interface UnreadBlock {
  readonly range: CellRange;
  readonly cells: number;
  /** Those of them that hold figures. */
  readonly figures: number;
}

/** The account of a table's cells: its own, and those around it that belong to no other. */
export interface Coverage {
  /** Cells that hold something. */
  readonly cells: number;
  /** Title, head, data, total, note or decoration. */
  readonly read: number;
  readonly unread: readonly UnreadBlock[];
}

/** One table on a sheet, or a sheet (`unknown`) on which none was recognised. */
export interface RecognisedTable {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly kind: SheetKind;
  readonly levels: readonly Level[];
  readonly range: CellRange | null;
  /** `null` for forms, and for sheets without a table. */
  readonly head: HeadRows | null;
  readonly period: Period;
  readonly status: TableStatus;
  /** 0 to 1, two decimals. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The nearest other kind. */
  readonly rival: Rival | null;
  /** `null` where the user has said nothing. */
  readonly correction: CorrectionOutcome | null;
  /** `null` where nothing was recognised. */
  readonly coverage: Coverage | null;
  readonly facts: readonly Fact[];
}
