import type { LayoutCase } from '../case';

export const unknownGanttCrosses: LayoutCase = {
  name: 'unknown-gantt-crosses',
  why: 'Near miss: activities, persons in charge and crosses under months, no figure anywhere.',
  workbook: [
    {
      name: 'Gantt',
      rows: [
        ['Cronoprogramma progetto PNRR'],
        ['Attività', 'Responsabile', 'Gen', 'Feb', 'Mar', 'Apr', 'Mag', 'Giu'],
        ['Analisi', 'Rossi', 'X', 'X', null, null, null, null],
        ['Gara', 'Bianchi', null, null, 'X', 'X', null, null],
        ['Collaudo', 'Verdi', null, null, null, null, 'X', 'X'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Gantt', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
