import type { LayoutCase } from '../case';

export const healthRatiosPercentText: LayoutCase = {
  name: 'health-ratios-percent-text',
  why: 'Three ratios as text with a percent sign, no decimals: the identity holds within rounding in 2019, not in 2020.',
  workbook: [
    {
      name: 'Solidità',
      rows: [
        ['Stato di salute finanziaria'],
        ['Ratio', '2019', '2020', 'Trend'],
        ['Incidenza delle immobilizzazioni sul totale attivo', '58%', '58%', '='],
        ['Copertura delle immobilizzazioni', '82%', '82%', '='],
        ['Indipendenza finanziaria', '71 %', '75 %', '↑'],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Solidità', kind: 'health-ratios', covers: 'A3:C5' }],
    ratios: [
      { id: 'fixed-asset-incidence', year: 2019, published: '58', status: 'published-only' },
      { id: 'fixed-asset-coverage', year: 2020, published: '82', status: 'published-only' },
      { id: 'financial-independence', year: 2020, published: '75', status: 'published-only' },
    ],
    treeEmpty: true,
    findings: [{ rule: 'identity-broken', sheet: 'Solidità', cell: 'C5' }],
    noFindings: [{ rule: 'identity-broken' }, { rule: ['bad-number', 'percent-differs'] }],
  },
};
