import type { LayoutCase } from '../case';

export const unknownPivot: LayoutCase = {
  name: 'unknown-pivot',
  why: 'A generic pivot of sales by article and region.',
  workbook: [
    {
      name: 'Pivot',
      rows: [
        ['Somma di importo', 'Etichette di colonna'],
        ['Etichette di riga', 'Nord', 'Sud', 'Totale complessivo'],
        ['Biciclette', 1200, 800, 2000],
        ['Caschi', 300, 150, 450],
        ['Luci', 90, 60, 150],
        ['Totale complessivo', 1590, 1010, 2600],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Pivot', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
