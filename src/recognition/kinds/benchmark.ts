import { either, upTo } from '../features/feature';
import {
  aimsAtNothing,
  bodiesAcross,
  bodiesDown,
  figureEvidence,
  namedRows,
  saysBenchmark,
} from '../features/services';
import { readDescribed } from '../grammars/series/described';
import type { TableKind } from '../judging/kind';

/** Several bodies or offices side by side, in columns or in rows (report, "Progetto benchmarking"). */
export const benchmark: TableKind = {
  kind: 'benchmark',
  roles: ['label', 'number', 'unit'],
  needs: [saysBenchmark, either(bodiesAcross, bodiesDown), aimsAtNothing, (table) => namedRows(table) >= 2],
  tells: {
    'title:benchmark': saysBenchmark,
    'columns:bodies': either(bodiesAcross, bodiesDown),
    'column:figures': upTo(2, namedRows),
  },
  shows: figureEvidence,
  reads: readDescribed,
};
