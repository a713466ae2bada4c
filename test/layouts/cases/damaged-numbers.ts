import type { LayoutCase } from '../case';
import { eur, points } from '../cells';

export const damagedNumbers: LayoutCase = {
  name: 'damaged-numbers',
  why: 'Two numbers nobody can read with certainty, --15.928 and 83.5 %, among good ones.',
  workbook: [
    {
      name: 'Risorse',
      rows: [
        ['Risorse dei progetti, esercizio 2020'],
        [],
        ['Codice', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo', '% utilizzo'],
        ['1A0101', 'Scuola e mestieri', eur(10000), eur(12000), eur(9000), points(75)],
        ['1A0102', 'Banco alimentare', eur(16000), eur(16000), '--15.928', null],
        ['1B0101', 'Cammini storici', eur(20000), eur(20000), eur(16700), '83.5 %'],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Risorse', kind: 'project-resources', covers: 'A4:F6' }],
    tree: [
      { id: '1A0101', budget: { updated: '12000', actual: '9000', use: '75.0' } },
      { id: '1A0102', budget: { initial: '16000', updated: '16000' } },
      { id: '1B0101', budget: { updated: '20000', actual: '16700', use: '83.5' } },
    ],
    findings: [
      { rule: 'bad-number', sheet: 'Risorse', cell: 'E5' },
      { rule: 'bad-number', sheet: 'Risorse', cell: 'F6' },
    ],
    noFindings: [{ rule: ['percent-differs', 'code-malformed', 'over-budget'] }],
  },
};
