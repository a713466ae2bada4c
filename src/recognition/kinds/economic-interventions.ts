import { either, plays } from '../features/feature';
import { rowsByLevel, shareOfAreas } from '../features/levels-of-rows';
import { assignRoles } from '../features/roles';
import { listsInterventions, titlesInterventions } from '../features/titles';
import { saysYear } from '../features/year-heads';
import { readInterventions } from '../grammars/statement/interventions';
import { STATEMENT_ROLES, statementEvidence } from '../grammars/statement/table';
import type { TableKind } from '../judging/kind';

const headedByArea = plays(
  ({ columns }) => assignRoles(columns, ['area', 'objective', 'project', 'label']),
  'area',
);

/** Economic interventions by strategic area (report, "Riepilogo interventi economici per area strategica"). */
export const economicInterventions: TableKind = {
  kind: 'economic-interventions',
  roles: STATEMENT_ROLES,
  needs: [
    either(titlesInterventions, listsInterventions),
    either((table) => rowsByLevel(table).area >= 1, headedByArea),
    (table) => rowsByLevel(table).project === 0,
  ],
  tells: {
    'title:interventions': titlesInterventions,
    'total:interventions': listsInterventions,
    'rows:areas': shareOfAreas,
    'column:composition': ({ columns }) => columns.some(({ percent }) => percent),
    'column:year': saysYear,
  },
  shows: statementEvidence,
  reads: readInterventions,
};
