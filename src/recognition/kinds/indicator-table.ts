import { type Condition, either, not, plays } from '../features/feature';
import { shareOfNodes } from '../features/levels-of-rows';
import { moneyColumns, tellsSpending } from '../features/money';
import { isSchedule, quartersInRows } from '../grammars/progress/quarterly';
import { headEvidence } from '../features/roles';
import { saysIndicator, titlesDegrees, titlesIndicatorPlan, titlesObjectives } from '../features/titles';
import { speaksOfPublic } from '../features/public';
import { INDICATOR_ROLES } from '../grammars/progress/progress';
import { indicatorRoles } from '../grammars/progress/roles';
import { readIndicators } from '../grammars/tree/indicators';
import type { TableKind } from '../judging/kind';
import type { Table } from '../layout/table';

const namesNodes = plays(indicatorRoles, 'objective', 'project');

/** Target, result and degree: two of them, or one beside an indicator. */
function tellsProgress(table: Table): boolean {
  const roles = indicatorRoles(table);
  const told = (['target', 'result', 'achievement'] as const).filter((role) => roles.has(role)).length;
  return told >= 2 || (told === 1 && roles.has('indicator'));
}

/** A summary: objectives with their degrees and nothing else; projects too, where codes or the title say whose they are. */
function listsDegrees(table: Table): boolean {
  const roles = indicatorRoles(table);
  const isOfBody = roles.has('objective') || shareOfNodes(table) > 0.5 || titlesDegrees(table);
  return roles.has('achievement') && namesNodes(table) && !tellsProgress(table) && isOfBody;
}

/** What every table of indicators cannot do without, whatever its periods. */
export const indicatorsWithProgress: readonly Condition[] = [
  either(saysIndicator, namesNodes),
  either(tellsProgress, listsDegrees),
  (table) => moneyColumns(table) < 3,
  not(tellsSpending),
];

/** Indicators with target, result or degree of achievement, under objectives or projects in columns or sections. */
export const indicatorTable: TableKind = {
  kind: 'indicator-table',
  roles: INDICATOR_ROLES,
  oneYear: true,
  needs: [...indicatorsWithProgress, not(quartersInRows), not(isSchedule), not(titlesIndicatorPlan)],
  tells: {
    'words:public': speaksOfPublic,
    'column:indicator': plays(indicatorRoles, 'indicator'),
    'column:objective': namesNodes,
    'column:target': plays(indicatorRoles, 'target'),
    'column:result': plays(indicatorRoles, 'result'),
    'column:achievement': plays(indicatorRoles, 'achievement'),
    'column:weight': plays(indicatorRoles, 'weight', 'parent-weight'),
    'rows:degrees': listsDegrees,
    'title:objectives': titlesObjectives,
  },
  shows: (table) => headEvidence(table, indicatorRoles(table)),
  reads: (table, context) => readIndicators(table, context, indicatorRoles(table)),
};
