import type { LayoutCase } from '../case';

export const unknownHistogram: LayoutCase = {
  name: 'unknown-histogram',
  why: 'Near miss: people by band of score are no staff.',
  workbook: [
    {
      name: 'Voti',
      rows: [
        ['Dipendenti per fascia di punteggio'],
        ['Fascia', 'N. dipendenti'],
        ['da 60 a 70', 4],
        ['da 71 a 80', 12],
        ['da 81 a 90', 30],
        ['oltre 90', 25],
        ['Totale', 71],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Voti', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
