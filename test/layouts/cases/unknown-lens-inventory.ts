import type { LayoutCase } from '../case';

export const unknownLensInventory: LayoutCase = {
  name: 'unknown-lens-inventory',
  why: 'Near miss: lenses again, with a target price and the result of a test.',
  workbook: [
    {
      name: 'Inventario',
      rows: [
        ['Inventario ottiche'],
        ['N.', 'Obiettivo', 'Montatura', 'Peso', 'Prezzo target', 'Risultato del test', 'Valutazione'],
        [1, 'Grandangolo 20', 'baionetta', 410, 600, 8.5, 'ottimo'],
        [2, 'Normale 50', 'baionetta', 230, 250, 9, 'ottimo'],
        [3, 'Tele 200', 'vite', 890, 900, 7, 'buono'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Inventario', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
