import type { LayoutCase } from '../case';

export const unknownStock: LayoutCase = {
  name: 'unknown-stock',
  why: 'A stock list with codes like those of projects, opening stock and what is left.',
  workbook: [
    {
      name: 'Magazzino',
      rows: [
        ['Inventario al 31/12/2021'],
        ['Codice articolo', 'Descrizione', 'Giacenza iniziale', 'Carico', 'Scarico', 'Giacenza finale'],
        ['1A0101', 'Risme di carta A4', 120, 200, 250, 70],
        ['1A0102', 'Toner nero', 14, 20, 22, 12],
        ['2B0101', 'Faldoni', 300, 0, 45, 255],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Magazzino', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
