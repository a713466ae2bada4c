import type { Report } from '../report';
import { statementRows, statementTable } from '../statement-table';

/** Economic interventions by strategic area and year ("Riepilogo interventi economici"). */
export const economicInterventions: Report = {
  id: 'interventi-economici',
  hasData: (context) => statementRows(context, 'economic-interventions').length > 0,
  draft: (context) => ({
    tables: [statementTable(context, 'economic-interventions')],
    notes: [context.words.reports.notes.live, context.words.reports.notes.scaled],
  }),
};
