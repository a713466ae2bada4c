import { upTo } from '../features/feature';
import { figureEvidence, namedRows, saysCheckUp } from '../features/services';
import { saysYear } from '../features/year-heads';
import { readDescribed } from '../grammars/series/described';
import type { TableKind } from '../judging/kind';

/** How sound the phases of the performance cycle are, in points or degrees (report, "check-up"). */
export const cycleCheckUp: TableKind = {
  kind: 'cycle-check-up',
  roles: ['label', 'phase', 'total', 'number'],
  needs: [saysCheckUp, (table) => namedRows(table) >= 2],
  tells: {
    'title:check-up': saysCheckUp,
    'column:figures': upTo(2, namedRows),
    'column:year': saysYear,
  },
  shows: figureEvidence,
  reads: readDescribed,
};
