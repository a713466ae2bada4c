import type { Result } from '../../domain/result';
import type { Lang } from '../../i18n';
import type { Notes } from '../../notes/notes';
import type { Analysis } from '../../pipeline';
import type { SheetPlan } from '../../workbook/plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { AnalystFailure } from './analyst';

/** What the pane asks of its worker. */
export type Question =
  | {
      readonly type: 'analyse';
      readonly turn: number;
      readonly workbook: Omit<WorkbookSnapshot, 'sheets'>;
      /** All sheets in their order: whole where they changed, by name where the worker has them already. */
      readonly sheets: readonly (SheetSnapshot | string)[];
      readonly notes: Notes | undefined;
    }
  | {
      readonly type: 'compose';
      readonly turn: number;
      readonly lang: Lang;
      /** Ids of reports that are not wanted. */
      readonly left: readonly string[];
    };

/** The analysis without the snapshot, which the pane has. */
export type Answered = Omit<Analysis, 'snapshot'>;

export type Answer =
  | {
      readonly type: 'analysed';
      readonly turn: number;
      readonly outcome: Result<Answered, AnalystFailure>;
    }
  | {
      readonly type: 'composed';
      readonly turn: number;
      readonly outcome: Result<readonly SheetPlan[], AnalystFailure>;
    };
