import type { LayoutCase } from '../case';

export const unknownShopSales: LayoutCase = {
  name: 'unknown-shop-sales',
  why: 'Sales of a shop by month for two years, with changes and a total, describe no territory.',
  workbook: [
    {
      name: 'Vendite',
      rows: [
        ['Vendite del negozio'],
        [],
        ['Mese', 2020, 2021, 'Var. %'],
        ['Gennaio', 12000, 12600, 5],
        ['Febbraio', 11000, 9900, -10],
        ['Marzo', 10000, 12000, 20],
        ['Totale', 33000, 34500, 4.5],
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
