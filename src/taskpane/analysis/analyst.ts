import type { Lang } from '../../i18n';
import type { Notes } from '../../notes/notes';
import type { Analysis } from '../../pipeline';
import type { SheetPlan } from '../../workbook/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** The core at work off the pane's thread. A newer call overtakes an older one, which is then `null`. */
export interface Analyst {
  /** Notes are those of the snapshot unless given (what the user has just said, not yet saved). */
  analyse(snapshot: WorkbookSnapshot, notes?: Notes): Promise<Analysis | null>;
  /** The report sheets of the analysis made last. */
  compose(lang: Lang): Promise<readonly SheetPlan[]>;
  /** Gives up what is under way. */
  stop(): void;
}
