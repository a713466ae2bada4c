import type { LayoutCase } from '../case';

export const healthRatiosBrokenIdentity: LayoutCase = {
  name: 'health-ratios-broken-identity',
  why: 'The ratios are the columns and the years the rows; in 2018 incidence / coverage is not independence.',
  workbook: [
    {
      name: 'Salute',
      rows: [
        ['Stato di salute: indicatori di solidità (valori %)'],
        [],
        [
          'Anno',
          "Margine di struttura o di autocopertura dell'attivo immobilizzato",
          "Incidenza dell'attivo immobilizzato",
          'Solidità o indipendenza finanziaria',
        ],
        [2017, '80,0', '60,0', '75,0'],
        [2018, '90,0', '63,0', '78,0'],
      ],
    },
  ],
  expected: {
    year: 2018,
    sheets: [{ sheet: 'Salute', kind: 'health-ratios', covers: 'A4:D5' }],
    ratios: [
      { id: 'fixed-asset-coverage', year: 2017, published: '80', status: 'published-only' },
      { id: 'financial-independence', year: 2018, published: '78', status: 'published-only' },
    ],
    findings: [{ rule: 'identity-broken', sheet: 'Salute', cell: ['B5', 'C5', 'D5'] }],
    noFindings: [{ rule: ['identity-broken', 'bad-number', 'total-differs'] }],
  },
};
