import type { LayoutCase } from '../case';

export const unknownWorksSchedule: LayoutCase = {
  name: 'unknown-works-schedule',
  why: 'A building firm plans its site: activities with their progress, no performance of a public body.',
  workbook: [
    {
      name: 'Cronoprogramma',
      rows: [
        ['Cronoprogramma del cantiere di via dei Mille'],
        ['Attività', 'Impresa', 'Inizio', 'Fine', 'Durata (giorni)', 'Avanzamento %'],
        ['Scavi', 'Terra srl', { v: 44200, z: 'dd/mm/yyyy' }, { v: 44230, z: 'dd/mm/yyyy' }, 30, 100],
        ['Fondazioni', 'Betoncasa', { v: 44231, z: 'dd/mm/yyyy' }, { v: 44290, z: 'dd/mm/yyyy' }, 59, 80],
        ['Muratura', 'Betoncasa', { v: 44291, z: 'dd/mm/yyyy' }, { v: 44380, z: 'dd/mm/yyyy' }, 89, 10],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Cronoprogramma', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
