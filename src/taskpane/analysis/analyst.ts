import type { Result } from '../../domain/result';
import type { Lang } from '../../i18n';
import type { Notes } from '../../notes/notes';
import type { Analysis } from '../../pipeline';
import type { SheetPlan } from '../../workbook/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** The core at work off the pane's thread. */
export interface Analyst {
  /** Notes are those of the snapshot unless given (what the user has just said, not yet saved). */
  analyse(snapshot: WorkbookSnapshot, notes?: Notes): Promise<Result<Analysis, AnalystFailure>>;
  /** The report sheets of the analysis made last, but those whose ids are `left`. */
  compose(lang: Lang, left?: readonly string[]): Promise<Result<readonly SheetPlan[], AnalystFailure>>;
  /** Gives up what is under way. */
  stop(): void;
}

export type AnalystFailure =
  /** A newer call took its place, or it was stopped: nothing to say. */
  | { readonly type: 'Overtaken' }
  /** Nothing was analysed yet. */
  | { readonly type: 'NothingAnalysed' }
  /** A fault of ours; the message is for whoever mends it. */
  | { readonly type: 'Broken'; readonly message: string };
