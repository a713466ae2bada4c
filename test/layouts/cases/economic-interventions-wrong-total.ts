import type { CellInput, LayoutCase } from '../case';
import { eur, pct } from '../cells';

const row = (label: string, before: number, share: number, after: number, share2: number): CellInput[] => [
  label,
  eur(before),
  pct(share),
  eur(after),
  pct(share2),
];

export const economicInterventionsWrongTotal: LayoutCase = {
  name: 'economic-interventions-wrong-total',
  why: 'The earlier year comes first, the same head stands twice, and one grand total does not add up.',
  workbook: [
    {
      name: 'Foglio1',
      merges: ['A1:E1'],
      rows: [
        ['Ripartizione degli interventi economici per area strategica'],
        ['Area strategica', 'Consuntivo 2014', 'Comp. %', 'Consuntivo 2015', 'Comp. %'],
        row('Area strategica 1 - Mercato', 200000, 0.4, 250000, 0.5),
        row('Area strategica 2 - Cultura', 250000, 0.5, 200000, 0.4),
        row('Totale aree strategiche', 450000, 0.9, 450000, 0.9),
        row('Interventi non strategici', 50000, 0.1, 50000, 0.1),
        row('Totale interventi economici', 500000, 1, 510000, 1),
      ],
    },
  ],
  expected: {
    year: 2015,
    sheets: [{ sheet: 'Foglio1', kind: 'economic-interventions', covers: 'A3:E7' }],
    findings: [
      {
        rule: 'total-differs',
        severity: 'error',
        sheet: 'Foglio1',
        cell: 'D7',
        published: '510000',
        expected: '500000',
      },
    ],
    noFindings: [{ rule: 'total-differs' }, { rule: 'summary-differs' }],
    checkExit: 1,
  },
};
