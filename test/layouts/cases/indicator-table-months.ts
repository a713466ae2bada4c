import type { LayoutCase } from '../case';

export const indicatorTableMonths: LayoutCase = {
  name: 'indicator-table-months',
  why: 'Cumulative progress month by month: the last month filled is the result.',
  workbook: [
    {
      name: 'Mesi',
      rows: [
        ['Monitoraggio mensile obiettivi 2022'],
        [
          'Obiettivo',
          'Indicatore',
          'Target annuo',
          'gen',
          'feb',
          'mar',
          'apr',
          'mag',
          'giu',
          'lug',
          'ago',
          'set',
          'ott',
          'nov',
          'dic',
        ],
        ['Sportello', 'Utenti', 1200, 90, 190, 300, 400, 510, 600, 700, 760, 860, 980, 1100, 1250],
        ['Multe', 'Verbali', 600, 40, 80, 130, 190, 240, 300, 340, 380, 430, 480, 520, 570],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Mesi', kind: 'indicator-table', covers: 'A3:O4' }],
    tree: [
      { title: 'Verbali', level: 'indicator', achievement: { value: '95' } },
      { title: 'Utenti', achievement: { value: '100' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
