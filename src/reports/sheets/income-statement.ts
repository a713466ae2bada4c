import type { Report, ReportContext } from '../report';
import { statementRows, statementTable } from '../statement-table';

const STATEMENTS = ['revenues', 'costs'] as const;

/** Current revenues and costs with their composition ("Profilo economico-finanziario"). */
export const incomeStatement: Report = {
  id: 'proventi-oneri',
  hasData: (context) => present(context).length > 0,
  draft: (context) => ({
    tables: present(context).map((statement) => statementTable(context, statement)),
    notes: [context.words.reports.notes.live],
  }),
};

const present = (context: ReportContext): readonly (typeof STATEMENTS)[number][] =>
  STATEMENTS.filter((statement) => statementRows(context, statement).length > 0);
