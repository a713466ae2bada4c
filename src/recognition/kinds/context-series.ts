import type { Feature } from '../features/feature';
import { seriesColumns } from '../features/series';
import { subjectEvidence, subjectsOf } from '../features/subjects';
import { readContext } from '../grammars/series/context';
import type { TableKind } from '../judging/kind';
import type { Table } from '../layout/table';

/** A title, or half of the labels, over years side by side; a single year needs both, or heads
 * that say what they count, or what changes they tell of it. */
function speaksOfSurroundings(table: Table): boolean {
  const { years, titled, named, share, counted } = subjectsOf(table);
  const derived = seriesColumns(table).filter(({ rate }) => rate).length;
  const labelled = share >= 0.5 || counted >= 2 || (counted === 1 && derived >= 2);
  return years >= 2 ? titled || (named > 0 && labelled) : years === 1 && titled && labelled;
}

/** The more years the surer, up to three; one is better than none. */
const yearsTold: Feature = (table) => {
  const { years } = subjectsOf(table);
  return years === 0 ? 0 : Math.min(1, 0.4 + 0.2 * years);
};

/** Firms, sectors, legal forms, population, employment, exports over the years (report, "Le variabili economiche"). */
export const contextSeries: TableKind = {
  kind: 'context-series',
  roles: ['label', 'firms', 'variation', 'total', 'composition', 'number', 'code'],
  needs: [
    speaksOfSurroundings,
    (table) => subjectsOf(table).holdsFigures,
    (table) => !subjectsOf(table).structural,
  ],
  tells: {
    'title:subject': (table) => subjectsOf(table).titled,
    'rows:known': (table) => subjectsOf(table).share,
    'column:year': yearsTold,
    'column:figures': (table) => subjectsOf(table).holdsFigures,
  },
  shows: subjectEvidence,
  reads: readContext,
};
