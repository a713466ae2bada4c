import type { LayoutCase } from '../case';

export const economicInterventionsRomanAreas: LayoutCase = {
  name: 'economic-interventions-roman-areas',
  why: 'Areas by roman numerals, millions of euro in the title, a change in points.',
  workbook: [
    {
      name: 'Interventi',
      rows: [
        ['Interventi economici per area strategica (milioni di euro)'],
        ['Area strategica', 2020, 2021, 'Var. %'],
        ['Area I - Imprese', 1.2, 1.5, 25],
        ['Area II - Mercato', 0.4, 0.3, -25],
        ['Area III - Territorio', 2, 2.2, 10],
        ['Totale interventi economici', 3.6, 4, 11.1],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Interventi', kind: 'economic-interventions' }],
    statements: [{ label: 'Area I - Imprese', year: 2021, amount: '1500000' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
