import { periodOf } from '../features/period';
import { assignRoles, headEvidence, tableWords } from '../features/roles';
import type { Table } from '../layout/table';
import { CYCLE_STEPS, CYCLE_TITLES } from '../words/cycle';
import { foldedSays, says } from '../words/phrases';
import { fitOf } from '../judging/score';
import type { TableKind } from '../judging/kind';

/** Phases of the performance cycle, who, how and when (report, "Fasi, soggetti, tempi e responsabilità"). Holds no figures. */
export const cycleCalendar: TableKind = {
  kind: 'cycle-calendar',
  roles: ['phase', 'subjects', 'method', 'timing', 'target', 'owner'],
  fit(table) {
    const roles = assignRoles(table.columns, ['phase', 'subjects', 'method', 'timing', 'target', 'owner']);
    const timing = roles.has('timing') || roles.has('target');
    const people = roles.has('subjects') || roles.has('owner');
    const titled = foldedSays(tableWords(table), CYCLE_TITLES);
    const activities = titled && assignRoles(table.columns, ['project']).has('project');
    const phases = roles.has('phase') || activities;
    const steps = phases ? stepsIn(table) : 0;
    const parts = {
      'column:phase': phases ? 0.25 : 0,
      'column:timing': timing ? 0.15 : 0,
      'column:subjects': people ? 0.15 : 0,
      'column:method': roles.has('method') ? 0.1 : 0,
      'title:cycle': titled ? 0.2 : 0,
      'rows:steps': Math.min(0.2, 0.1 * steps),
    };
    const needed =
      phases &&
      timing &&
      (people || roles.has('method')) &&
      (titled || steps >= 2) &&
      (roles.has('phase') || steps >= 2);
    return fitOf(parts, needed, () => headEvidence(table, roles));
  },
  read: (table, context) => ({ levels: [], period: periodOf(table, context), facts: [] }),
};

/** Rows that name a step or a paper of the cycle. */
const stepsIn = (table: Table): number =>
  table.rows.filter(({ row }) =>
    table.grid.cellsOf(row).some(({ col }) => says(table.grid.text(row, col), CYCLE_STEPS)),
  ).length;
