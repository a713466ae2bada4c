import type { LayoutCase } from '../case';

export const unknownTimesheet: LayoutCase = {
  name: 'unknown-timesheet',
  why: 'A timesheet by day and activity, in hours.',
  workbook: [
    {
      name: 'Marzo',
      rows: [
        ['Foglio presenze - marzo 2022'],
        ['Giorno', 'Entrata', 'Uscita', 'Ore ordinarie', 'Straordinario', 'Attività'],
        [1, '08:00', '14:00', 6, 0, 'Sportello'],
        [2, '08:10', '17:40', 8.5, 1, 'Sportello e archivio'],
        [3, '08:00', '14:00', 6, 0, 'Archivio'],
        ['Totale', null, null, 20.5, 1],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Marzo', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
