import type { Result } from '../domain/result';
import type { CellRange, CellRef } from '../workbook/address';
import type { SheetPlan } from '../workbook/plan';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/**
 * The open workbook as the pane needs it: a port. `src/excel` is its implementation over Office.js; the pane never
 * learns more of Excel than this. Nothing is thrown across it: every outcome is a value.
 */
export interface OpenWorkbook {
  /** What this host can do; asked once, when the pane starts. */
  readonly abilities: Abilities;
  /** The whole workbook, as the file adapter would read it. */
  read(course?: Course): Promise<Result<WorkbookSnapshot, HostFailure>>;
  /**
   * The workbook again, reading only `sheets` (names) and what changed of the list of sheets; the untouched
   * SheetSnapshots are the very objects of `previous`.
   */
  reread(
    previous: WorkbookSnapshot,
    sheets: readonly string[],
  ): Promise<Result<WorkbookSnapshot, HostFailure>>;
  /** Writes the plans in place, reads them back, and keeps what stood there before. */
  write(plans: readonly SheetPlan[], course?: Course): Promise<Result<Written, WriteFailure>>;
  /** Puts back what a `write` replaced. */
  restore(backup: Backup, course?: Course): Promise<Result<void, WriteFailure>>;
  /** Selects a cell and brings its sheet to the front. */
  goTo(ref: CellRef): Promise<Result<void, HostFailure>>;
  /** What the user has selected. */
  selection(): Promise<Result<Selection, HostFailure>>;
  /** Tells of every change that is not our own, in bursts, until `stop` is called. */
  watch(listener: (change: WorkbookChange) => void): Promise<Result<Watch, HostFailure>>;
}

export interface Abilities {
  /** Written sheets can be taken back with Excel's own undo, as one step. */
  readonly undoGroup: boolean;
  /** Live events of the whole workbook. */
  readonly live: boolean;
  /** The workbook may be written at all (not read-only, not a view-only web session). */
  readonly writable: boolean;
}

/** Progress and stopping of a long operation. */
export interface Course {
  readonly onProgress?: (progress: {
    readonly done: number;
    readonly of: number;
    readonly sheet: string;
  }) => void;
  readonly signal?: AbortSignal;
}

export interface Selection {
  readonly sheet: string;
  readonly range: CellRange;
}

export interface WorkbookChange {
  /** Names of the sheets whose cells may differ. Empty when only the list of sheets changed. */
  readonly sheets: readonly string[];
  /** Sheets were added, deleted, renamed, hidden or shown. */
  readonly structure: boolean;
  /** The sheet now in front, when that is what changed. */
  readonly active: string | null;
  /** Somebody else's edit, through co-authoring. */
  readonly remote: boolean;
}

export interface Watch {
  stop(): Promise<void>;
}

export interface Written {
  readonly sheets: readonly { readonly reportId: string; readonly name: string; readonly isNew: boolean }[];
  readonly backup: Backup;
}

/** What stood on the report sheets before a write; opaque to everybody but the adapter that made it. */
export interface Backup {
  readonly sheets: readonly { readonly reportId: string; readonly name: string; readonly isNew: boolean }[];
  /** Adapter's own data, plain. */
  readonly content: unknown;
}

/** Why the host did not do what was asked; the words for people are i18n `failures`, keyed by `type`. */
export type HostFailure =
  /** A cell is being edited; nothing can run until Enter or Esc. */
  | { readonly type: 'CellEditing' }
  /** Another workbook is in front. */
  | { readonly type: 'InactiveWorkbook' }
  /** One block of cells is beyond what the host sends or takes, however small the pieces. */
  | { readonly type: 'TooLarge'; readonly sheet: string | null }
  | { readonly type: 'SheetProtected'; readonly sheet: string }
  | { readonly type: 'StructureProtected' }
  /** A hidden sheet cannot be brought to the front; showing it is the user's choice. */
  | { readonly type: 'SheetHidden'; readonly sheet: string }
  | { readonly type: 'ReadOnly' }
  /** The sheet or cell is not there any more. */
  | { readonly type: 'Gone'; readonly sheet: string | null }
  | { readonly type: 'SessionLost' }
  | { readonly type: 'Busy' }
  | { readonly type: 'NotSupported'; readonly needs: string }
  | { readonly type: 'Stopped' }
  /** A plan no sheet can hold, or what was written is not what is read back. */
  | { readonly type: 'NotAsWritten'; readonly sheet: string; readonly cell: string | null }
  | {
      readonly type: 'Unexpected';
      readonly code: string;
      readonly message: string;
      readonly statement: string | null;
    };

/** A write that did not end well says what became of the report sheets; user's sheets are never touched. */
export interface WriteFailure {
  readonly failure: HostFailure;
  /** Report sheets that were already rewritten when it stopped; a retry completes them. */
  readonly written: readonly string[];
}
