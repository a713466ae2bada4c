import { not, plays } from '../features/feature';
import { headEvidence } from '../features/roles';
import { saysEntity } from '../features/titles';
import { INDICATOR_ROLES } from '../grammars/progress/progress';
import { indicatorRoles } from '../grammars/progress/roles';
import { readEntity } from '../grammars/tree/entity';
import type { TableKind } from '../judging/kind';

const tellsDegree = plays(indicatorRoles, 'achievement', 'result');

/** The entity's own objectives and how far each was achieved (report, "Obiettivi di Ente"). */
export const entityObjectives: TableKind = {
  kind: 'entity-objectives',
  roles: INDICATOR_ROLES,
  oneYear: true,
  needs: [saysEntity, tellsDegree, not(plays(indicatorRoles, 'project'))],
  tells: {
    'title:entity': saysEntity,
    'column:objective': plays(indicatorRoles, 'objective'),
    'column:achievement': tellsDegree,
    'column:weight': plays(indicatorRoles, 'weight', 'target'),
  },
  shows: (table) => headEvidence(table, indicatorRoles(table)),
  reads: readEntity,
};
