import { either, plays } from '../features/feature';
import { cycleSteps } from '../features/cycle-steps';
import { periodOf } from '../features/period';
import { assignRoles, headEvidence } from '../features/roles';
import { saysCycle } from '../features/titles';
import type { TableKind } from '../judging/kind';
import type { Table } from '../layout/table';

const ROLES = ['phase', 'subjects', 'method', 'timing', 'target', 'owner'] as const;
const rolesOf = ({ columns }: Table) => assignRoles(columns, ROLES);

const headsPhases = plays(rolesOf, 'phase');
/** Under a title that says the cycle, activities are its phases. */
const namesPhases = (table: Table): boolean =>
  headsPhases(table) || (saysCycle(table) && assignRoles(table.columns, ['project']).has('project'));
const steps = (table: Table): number => (namesPhases(table) ? cycleSteps(table) : 0);
const namesSteps = (table: Table): boolean => steps(table) >= 2;
const saysWhen = plays(rolesOf, 'timing', 'target');
const saysWho = plays(rolesOf, 'subjects', 'owner');
const saysHow = plays(rolesOf, 'method');

/** Phases of the performance cycle, who, how and when (report, "Fasi, soggetti, tempi e responsabilità"). Holds no figures. */
export const cycleCalendar: TableKind = {
  kind: 'cycle-calendar',
  roles: ROLES,
  needs: [
    namesPhases,
    saysWhen,
    either(saysWho, saysHow),
    either(saysCycle, namesSteps),
    either(headsPhases, namesSteps),
  ],
  tells: {
    'column:phase': namesPhases,
    'column:timing': saysWhen,
    'column:subjects': saysWho,
    'column:method': saysHow,
    'title:cycle': saysCycle,
    'rows:steps': (table) => Math.min(1, steps(table) / 2),
  },
  shows: (table) => headEvidence(table, rolesOf(table)),
  reads: (table, context) => ({ levels: [], period: periodOf(table, context), facts: [] }),
};
