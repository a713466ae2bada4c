import type { LayoutCase } from '../case';
import { broken, eur, formula } from '../cells';

export const formulaErrors: LayoutCase = {
  name: 'formula-errors',
  why: 'Formulas that broke (#REF!, #DIV/0!) must be said and must not spoil the rows around them.',
  workbook: [
    {
      name: 'Progetti',
      rows: [
        ['Progetti 2021: budget e consuntivo'],
        ['Codice', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo', '% utilizzo'],
        ['1A0101', 'Orti sociali', eur(4000), eur(4000), eur(1000), formula('E3/D3', 0.25, '0.0%')],
        ['1A0102', 'Bande musicali', eur(3000), broken('#REF!', '#REF!+500'), eur(3000), broken('#REF!')],
        ['1B0101', 'Archivio fotografico', eur(0), eur(0), eur(0), broken('#DIV/0!', 'E5/D5')],
        ['1B0102', 'Colonie estive', eur(8000), eur(10000), eur(5000), formula('E6/D6', 0.5, '0.0%')],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Progetti', kind: 'project-resources', covers: 'A3:F6' }],
    tree: [
      { id: '1A0101', budget: { actual: '1000', use: '25.0' } },
      { id: '1A0102', budget: { initial: '3000', updated: null, actual: '3000', use: null } },
      { id: '1B0101', budget: { updated: '0', actual: '0', use: null } },
      { id: '1B0102', budget: { updated: '10000', use: '50.0' } },
    ],
    findings: [
      { rule: 'formula-error', sheet: 'Progetti', cell: 'D4' },
      { rule: 'formula-error', sheet: 'Progetti', cell: 'F5' },
    ],
    noFindings: [{ rule: ['percent-differs', 'spend-without-budget', 'over-budget'] }],
  },
};
