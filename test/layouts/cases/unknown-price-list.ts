import type { LayoutCase } from '../case';

export const unknownPriceList: LayoutCase = {
  name: 'unknown-price-list',
  why: 'A price list for firms names firms and years and counts none of them.',
  workbook: [
    {
      name: 'Listino',
      rows: [
        ['Listino dei servizi alle imprese'],
        [],
        ['Servizio', 'Prezzo imprese 2021', 'Prezzo imprese 2022', 'Var. %'],
        ['Visura ordinaria', 5, 5.5, 10],
        ['Certificato', 10, 10, 0],
        ['Elenco di imprese (fino a 500)', 40, 44, 10],
        ['Firma digitale', 70, 70, 0],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Listino', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
