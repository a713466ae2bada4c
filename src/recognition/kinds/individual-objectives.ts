import { either, not, plays } from '../features/feature';
import { isPersonMatrix, numbersObjectives, personAbove, personColumns } from '../features/persons';
import { moneyColumns } from '../features/money';
import { headEvidence } from '../features/roles';
import { saysIndividual } from '../features/titles';
import { individualRoles, personsDown, readPersons } from '../grammars/persons/read';
import { INDICATOR_ROLES } from '../grammars/progress/progress';
import { indicatorRoles } from '../grammars/progress/roles';
import type { TableKind } from '../judging/kind';
import type { Table } from '../layout/table';

/** Nothing in it goes above a person's objectives. */
const nothingAbove = not(plays(individualRoles, 'area', 'programme'));

const namesPerson = (table: Table): boolean =>
  nothingAbove(table) &&
  (personColumns(table).length > 0 || personAbove(table) || personsDown(table) !== null);

/** Projects, and who answers for them in a column at their right, are the body's own. */
const listsProjects = plays(indicatorRoles, 'project');

const listsObjectives = either(plays(individualRoles, 'objective'), numbersObjectives, isPersonMatrix);
const tellsDegree = either(plays(individualRoles, 'achievement', 'result'), isPersonMatrix);

/** Objectives of the secretary-general, executives, positions and offices (report, "Obiettivi individuali"). */
export const individualObjectives: TableKind = {
  kind: 'individual-objectives',
  roles: INDICATOR_ROLES,
  oneYear: true,
  needs: [
    either(namesPerson, saysIndividual),
    either(saysIndividual, not(listsProjects)),
    tellsDegree,
    listsObjectives,
    // Money of its own makes it a table of resources.
    (table) => moneyColumns(table) < 2,
  ],
  tells: {
    'head:person': (table) => personAbove(table) && nothingAbove(table),
    'column:person': namesPerson,
    'title:individual': saysIndividual,
    'rows:objectives': listsObjectives,
    'column:achievement': tellsDegree,
    'column:indicator': plays(individualRoles, 'indicator'),
  },
  shows: (table) => headEvidence(table, individualRoles(table)),
  reads: readPersons,
};
