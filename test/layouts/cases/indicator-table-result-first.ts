import type { LayoutCase } from '../case';

export const indicatorTableResultFirst: LayoutCase = {
  name: 'indicator-table-result-first',
  why: 'The result stands before the target, after the result of the year before; no percentage is typed.',
  workbook: [
    {
      name: 'KPI',
      rows: [
        ['Obiettivo', 'KPI', 'Actual 2018', 'Actual 2019', 'Target 2019'],
        ['Servizi vicini alle imprese', 'Imprese assistite', 150, 180, '≥ 200'],
        ['Servizi veloci', 'Tempo medio di rilascio (giorni)', 12, 10, '≤ 8'],
        ['Servizi in rete', 'Portali attivi', 2, 3, '>= 3'],
        ['Conti in ordine', 'Scostamento dal preventivo (%)', 6, 4, '<= 5'],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'KPI', kind: 'indicator-table', covers: 'A2:E5' }],
    tree: [
      { title: 'Servizi vicini alle imprese', achievement: { value: '90', status: 'measured' } },
      { title: 'Servizi veloci', achievement: { value: '80', status: 'measured' } },
      { title: 'Servizi in rete', achievement: { value: '100', status: 'measured' } },
      { title: 'Conti in ordine', achievement: { value: '100', status: 'measured' } },
    ],
    noFindings: [
      { severity: 'error' },
      { rule: ['bad-number', 'missing-target', 'ambiguous', 'stale-year'] },
    ],
  },
};
