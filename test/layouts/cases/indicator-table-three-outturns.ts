import type { LayoutCase } from '../case';

export const indicatorTableThreeOutturns: LayoutCase = {
  name: 'indicator-table-three-outturns',
  why: '“Consuntivo” of three years beside a target are results, not money spent.',
  workbook: [
    {
      name: 'Trend',
      rows: [
        ['Performance 2022: indicatori e andamento'],
        [
          'Obiettivo',
          'Indicatore',
          'Consuntivo 2020',
          'Consuntivo 2021',
          'Target 2022',
          'Consuntivo 2022',
          'Trend',
        ],
        ['Mediazioni', 'Procedure avviate', 100, 110, 120, 126, '↑'],
        ['Brevetti', 'Domande', 200, 190, 200, 180, '↓'],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Trend', kind: 'indicator-table', covers: 'A3:F4' }],
    tree: [
      { title: 'Procedure avviate', level: 'indicator', achievement: { value: '100' } },
      { title: 'Domande', level: 'indicator', achievement: { value: '90' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
