import type { LayoutCase } from '../case';

export const healthRatiosTermsOfOneYear: LayoutCase = {
  name: 'health-ratios-terms-of-one-year',
  why: 'Numerators and denominators of one year only, a unit column, euro among percentages; the year before has none.',
  workbook: [
    {
      name: 'Indicatori',
      rows: [
        ['Indicatori di economicità'],
        ['Indicatore', 'u.m.', 'Numeratore 2020', 'Denominatore 2020', '2020', '2019'],
        ['Equilibrio economico della gestione corrente', '%', 950000, 1000000, 95, 94],
        ['Efficienza operativa', '€', 500000, 10000, 50, 48.5],
        ['Economicità dei servizi', '%', 800000, 1000000, 81, 70],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Indicatori', kind: 'health-ratios', covers: 'A3:F5' }],
    ratios: [
      { id: 'current-management-balance', year: 2020, value: '95', published: '95', status: 'measured' },
      {
        id: 'current-management-balance',
        year: 2019,
        value: null,
        published: '94',
        status: 'published-only',
      },
      { id: 'operating-efficiency', year: 2020, value: '50', status: 'measured' },
      { id: 'operating-efficiency', year: 2019, published: '48.5', status: 'published-only' },
    ],
    treeEmpty: true,
    findings: [
      { rule: 'percent-differs', severity: 'error', sheet: 'Indicatori', cell: 'E5', expected: '80' },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 1,
  },
};
