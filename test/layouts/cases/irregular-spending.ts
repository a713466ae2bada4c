import type { LayoutCase } from '../case';
import { eur, points } from '../cells';

export const irregularSpending: LayoutCase = {
  name: 'irregular-spending',
  why: 'One code on two different projects, spending over the budget, spending without one, a wrong percentage.',
  workbook: [
    {
      name: 'Consuntivo',
      rows: [
        ['Consuntivo dei progetti - anno 2016'],
        ['Codice', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo', '% utilizzo'],
        ['3A0101', 'Rete degli sportelli', eur(1000), eur(1000), eur(400), points(40)],
        ['3A0101', 'Fiera del libro usato', eur(2000), eur(2000), eur(1000), points(50)],
        ['3B0101', 'Emergenza neve', eur(0), eur(0), eur(500), null],
        ['3C0101', 'Illuminazione del borgo', eur(1000), eur(1000), eur(1500), points(150)],
        ['3C0102', 'Pulizia dei canali', eur(4000), eur(4000), eur(1000), points(52)],
        ['TOTALE', null, eur(8000), eur(8000), eur(4400), points(55)],
      ],
    },
  ],
  expected: {
    year: 2016,
    sheets: [{ sheet: 'Consuntivo', kind: 'project-resources', covers: 'A3:F7' }],
    tree: [
      { id: '3B0101', budget: { updated: '0', actual: '500', use: null } },
      { id: '3C0101', budget: { use: '150.0' } },
      { id: '3C0102', budget: { use: '25.0' } },
    ],
    findings: [
      { rule: 'code-duplicate', sheet: 'Consuntivo' },
      { rule: 'spend-without-budget', sheet: 'Consuntivo' },
      { rule: 'over-budget', sheet: 'Consuntivo' },
      { rule: 'percent-differs', severity: 'error', sheet: 'Consuntivo', cell: 'F7', expected: '25' },
    ],
    noFindings: [{ rule: ['total-differs', 'code-malformed', 'bad-number'] }],
    checkExit: 1,
  },
};
