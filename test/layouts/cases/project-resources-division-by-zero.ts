import type { LayoutCase } from '../case';
import { broken, eur, formula } from '../cells';

export const projectResourcesDivisionByZero: LayoutCase = {
  name: 'project-resources-division-by-zero',
  why: 'A use that divides by a budget of nothing.',
  workbook: [
    {
      name: 'Risorse',
      rows: [
        ['Risorse per progetto 2022'],
        ['Codice', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo', '% utilizzo'],
        ['1A0101', 'Alfa', eur(100), eur(120), eur(90), formula('E3/D3', 0.75, '0.0%')],
        ['1A0102', 'Beta', eur(0), eur(0), eur(0), broken('#DIV/0!', 'E4/D4')],
        ['1A0103', 'Gamma', eur(50), eur(50), eur(50), formula('E5/D5', 1, '0.0%')],
        [
          null,
          'Totale',
          formula('SUM(C3:C5)', 150),
          formula('SUM(D3:D5)', 170),
          formula('SUM(E3:E5)', 140),
          formula('E6/D6', 0.8235294117647058, '0.0%'),
        ],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Risorse', kind: 'project-resources' }],
    findings: [{ rule: 'formula-error', cell: 'F4' }],
    tree: [{ id: '1A0101', budget: { use: '75' } }],
    noFindings: [{ rule: ['total-differs', 'percent-differs', 'missing-value'] }],
  },
};
