import { err, ok, type Result } from '../../domain/result';
import type { Lang } from '../../i18n';
import type { Notes } from '../../notes/notes';
import { type Analysis, analyse } from '../../pipeline';
import { compose } from '../../reports/compose';
import type { SheetPlan } from '../../workbook/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { AnalystFailure } from './analyst';

/** The core as the analysts use it, in the worker and out of it: it remembers the analysis made last. */
export interface Core {
  analyse(snapshot: WorkbookSnapshot, notes: Notes | undefined): Result<Analysis, AnalystFailure>;
  compose(lang: Lang, left?: readonly string[]): Result<readonly SheetPlan[], AnalystFailure>;
}

export function createCore(): Core {
  let last: Analysis | null = null;
  return {
    analyse: (snapshot, notes) =>
      guarded(() => {
        last = analyse(snapshot, notes);
        return last;
      }),
    compose: (lang, left) => {
      const analysis = last;
      return analysis ? guarded(() => compose(analysis, lang, left)) : err({ type: 'NothingAnalysed' });
    },
  };
}

/** The core throws only where it is at fault itself; the pane still has to say something. */
function guarded<Value>(work: () => Value): Result<Value, AnalystFailure> {
  try {
    return ok(work());
  } catch (fault) {
    return err({ type: 'Broken', message: fault instanceof Error ? fault.message : String(fault) });
  }
}
