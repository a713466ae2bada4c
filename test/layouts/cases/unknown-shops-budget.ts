import type { LayoutCase } from '../case';

export const unknownShopsBudget: LayoutCase = {
  name: 'unknown-shops-budget',
  why: 'Near miss: a chain of shops by geographic area, with a sales budget and the outturn.',
  workbook: [
    {
      name: 'Vendite',
      rows: [
        ['Vendite 2022 della catena'],
        ['Area', 'Punto vendita', 'Budget', 'Consuntivo', 'Scostamento', '% su budget'],
        ['Nord', 'Negozio di Torino', 200000, 210000, 10000, 105],
        ['Nord', 'Negozio di Milano', 300000, 270000, -30000, 90],
        ['Sud', 'Negozio di Bari', 100000, 95000, -5000, 95],
        ['Totale', null, 600000, 575000, -25000, 95.8],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Vendite', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
