import { either, not, plays } from '../features/feature';
import { isPersonMatrix, numbersObjectives, personAbove, personColumns } from '../features/persons';
import { headEvidence } from '../features/roles';
import { saysIndividual } from '../features/titles';
import { individualRoles, personsDown, readPersons } from '../grammars/persons/read';
import { INDICATOR_ROLES } from '../grammars/progress/progress';
import type { TableKind } from '../judging/kind';
import type { Table } from '../layout/table';

/** A person stands over the table, and nothing in it goes above his objectives. */
const headedByPerson = (table: Table): boolean =>
  personAbove(table) && not(plays(individualRoles, 'area', 'programme'))(table);

const namesPerson = (table: Table): boolean =>
  personColumns(table).length > 0 || personAbove(table) || personsDown(table) !== null;

const listsObjectives = either(plays(individualRoles, 'objective'), numbersObjectives, isPersonMatrix);
const tellsDegree = either(plays(individualRoles, 'achievement', 'result'), isPersonMatrix);

/** Objectives of the secretary-general, executives, positions and offices (report, "Obiettivi individuali"). */
export const individualObjectives: TableKind = {
  kind: 'individual-objectives',
  roles: INDICATOR_ROLES,
  oneYear: true,
  needs: [either(namesPerson, saysIndividual), tellsDegree, listsObjectives],
  tells: {
    'head:person': (table) => (headedByPerson(table) ? 1 : namesPerson(table) ? 7 / 11 : 0),
    'title:individual': saysIndividual,
    'rows:objectives': listsObjectives,
    'column:achievement': tellsDegree,
    'column:indicator': plays(individualRoles, 'indicator'),
  },
  shows: (table) => headEvidence(table, individualRoles(table)),
  reads: readPersons,
};
