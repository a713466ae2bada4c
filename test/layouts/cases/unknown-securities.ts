import type { LayoutCase } from '../case';

export const unknownSecurities: LayoutCase = {
  name: 'unknown-securities',
  why: 'A portfolio of securities: “titolo” is no title of the accounts.',
  workbook: [
    {
      name: 'Titoli',
      rows: [
        ['Portafoglio titoli al 30/06/2023'],
        ['Titolo', 'Quantità', 'Prezzo carico', 'Prezzo attuale', 'Valore', 'Rendimento %'],
        ['BTP 2030', 10000, 98.5, 101.2, 10120, 2.7],
        ['ENI', 500, 12.1, 13.4, 6700, 10.7],
        ['Totale', null, null, null, 16820],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Titoli', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
