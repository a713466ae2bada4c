import type { SheetKind } from '../../facts/recognised';
import type { Report } from '../report';
import { seriesByTable, seriesTable } from '../series-tables';

const KINDS: readonly SheetKind[] = ['gender-balance'];

/** Councillors, firms and staff by gender ("Bilancio di genere"). */
export const genderProfile: Report = {
  id: 'profilo-genere',
  hasData: (context) => seriesByTable(context, KINDS).size > 0,
  draft: (context) => ({
    tables: [...seriesByTable(context, KINDS)].map(([table, measures]) =>
      seriesTable(context, table, measures),
    ),
    notes: [context.words.reports.notes.live],
  }),
};
