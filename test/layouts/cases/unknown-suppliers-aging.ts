import type { LayoutCase } from '../case';

export const unknownSuppliersAging: LayoutCase = {
  name: 'unknown-suppliers-aging',
  why: 'Debts to suppliers by days overdue.',
  workbook: [
    {
      name: 'Scadenziario',
      rows: [
        ['Scadenziario fornitori al 31/12/2022'],
        ['Fornitore', 'Non scaduto', '0-30', '31-60', '61-90', 'oltre 90', 'Totale'],
        ['Alfa srl', 100, 50, 0, 0, 0, 150],
        ['Beta spa', 0, 0, 20, 10, 5, 35],
        ['Totale', 100, 50, 20, 10, 5, 185],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Scadenziario', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
