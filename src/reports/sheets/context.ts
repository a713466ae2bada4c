import type { SheetKind } from '../../facts/recognised';
import type { Report } from '../report';
import { seriesByTable, seriesTable } from '../series-tables';

const KINDS: readonly SheetKind[] = ['context-series'];

/** Firms by sector, territory, legal form, employment: the context in which the body works ("Analisi del contesto"). */
export const contextSheet: Report = {
  id: 'contesto',
  hasData: (context) => seriesByTable(context, KINDS).size > 0,
  draft: (context) => ({
    tables: [...seriesByTable(context, KINDS)].map(([table, measures]) =>
      seriesTable(context, table, measures),
    ),
    notes: [context.words.reports.notes.live],
  }),
};
