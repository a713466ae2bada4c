import type { LayoutCase } from '../case';

export const unknownReviews: LayoutCase = {
  name: 'unknown-reviews',
  why: "Near miss: a shop's marks are no survey of a public body.",
  workbook: [
    {
      name: 'Negozio',
      rows: [
        ['Recensioni del punto vendita - soddisfazione clienti'],
        ['Negozio', 'Agente', 'Voto medio'],
        ['Centro', 'Rossi', 4.2],
        ['Stazione', 'Bianchi', 3.9],
        ['Mare', 'Verdi', 4.6],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Negozio', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
