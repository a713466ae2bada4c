import type { LayoutCase } from '../case';

export const indicatorTableTargetByQuarter: LayoutCase = {
  name: 'indicator-table-target-by-quarter',
  why: 'A target and a result for each quarter: the last result is held against its own quarter’s target.',
  workbook: [
    {
      name: 'Monitoraggio',
      merges: ['C2:D2', 'E2:F2', 'G2:H2', 'I2:J2'],
      rows: [
        ['Agenzia regionale - Monitoraggio obiettivi anno 2021'],
        ['Obiettivo', 'Indicatore', 'I trim.', null, 'II trim.', null, 'III trim.', null, 'IV trim.', null],
        [
          null,
          null,
          'Target',
          'Risultato',
          'Target',
          'Risultato',
          'Target',
          'Risultato',
          'Target',
          'Risultato',
        ],
        ['Controlli ambientali', 'N. sopralluoghi', 25, 20, 50, 45, 75, 70, 100, 95],
        ['Catasto rifiuti', 'Comuni censiti', 10, 10, 20, 22, 30, 33, 40, 44],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Monitoraggio', kind: 'indicator-table', covers: 'A4:J5', quarter: 4 }],
    tree: [
      { title: 'N. sopralluoghi', level: 'indicator', achievement: { value: '95' } },
      { title: 'Comuni censiti', achievement: { value: '100' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
