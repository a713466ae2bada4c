import type { LayoutCase } from '../case';

export const indicatorTableQuarters: LayoutCase = {
  name: 'indicator-table-quarters',
  why: 'Progress by quarter in four columns, cumulative: the last quarter filled is the result.',
  workbook: [
    {
      name: 'Monitoraggio',
      rows: [
        ['Monitoraggio trimestrale degli obiettivi - anno 2022'],
        [],
        ['Obiettivo', 'Indicatore', 'Target annuo', 'I trim.', 'II trim.', 'III trim.', 'IV trim.'],
        ['Mercati rionali', 'Banchi assegnati', 80, 10, 30, 45, 60],
        ['Anagrafe in rete', 'Certificati emessi in rete', 5000, 900, 2100, 3700, 5200],
        ['Verde pubblico', 'Alberi messi a dimora', 300, 0, 90, 120, 270],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Monitoraggio', kind: 'indicator-table', covers: 'A4:G6' }],
    tree: [
      { title: 'Mercati rionali', achievement: { value: '75' } },
      { title: 'Anagrafe in rete', achievement: { value: '100' } },
      { title: 'Verde pubblico', achievement: { value: '90' } },
    ],
    noFindings: [
      { severity: 'error' },
      { rule: ['progress-falls', 'missing-value', 'ambiguous', 'missing-target'] },
    ],
  },
};
