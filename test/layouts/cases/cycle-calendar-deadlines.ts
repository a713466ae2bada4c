import type { LayoutCase } from '../case';

export const cycleCalendarDeadlines: LayoutCase = {
  name: 'cycle-calendar-deadlines',
  why: 'Steps named as activities, real dates, an empty cell and a rule beside each step.',
  workbook: [
    {
      name: 'Cronoprogramma',
      rows: [
        ['Ciclo della performance 2022 - cronoprogramma'],
        [],
        ['Attività', 'Soggetti coinvolti', 'Riferimento normativo', 'Termine'],
        ['Adozione del Piano integrato', 'Giunta', 'art. 6 D.L. 80/2021', { v: 44592, z: 'dd/mm/yyyy' }],
        ['Monitoraggio infrannuale', 'Dirigenti', null, { v: 44742, z: 'dd/mm/yyyy' }],
        [
          'Relazione sulla performance',
          'Segretario generale',
          'art. 10 D.Lgs. 150/2009',
          { v: 45107, z: 'dd/mm/yyyy' },
        ],
        ['Validazione della relazione', 'OIV', 'art. 14 D.Lgs. 150/2009', { v: 45107, z: 'dd/mm/yyyy' }],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Cronoprogramma', kind: 'cycle-calendar', covers: 'A4:D7' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
