import type { LayoutCase } from '../case';

export const unknownShopping: LayoutCase = {
  name: 'unknown-shopping',
  why: 'A shopping list with prices.',
  workbook: [
    {
      name: 'Spesa',
      rows: [
        ['Cosa', 'Quanto', 'Prezzo'],
        ['Pane', '2 kg', { v: 7.5, z: '#,##0.00' }],
        ['Latte', '6 l', { v: 9, z: '#,##0.00' }],
        ['Mele', '3 kg', { v: 5.4, z: '#,##0.00' }],
        ['Totale', null, { v: 21.9, z: '#,##0.00' }],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Spesa', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
