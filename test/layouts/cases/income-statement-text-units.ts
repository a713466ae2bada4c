import type { LayoutCase } from '../case';

export const incomeStatementTextUnits: LayoutCase = {
  name: 'income-statement-text-units',
  why: 'Thousands and millions beside each figure, as words.',
  workbook: [
    {
      name: 'CE',
      rows: [
        ['Conto economico'],
        ['Voci', 'Consuntivo 2022'],
        ['Diritto annuale', '5.200 k€'],
        ['Diritti di segreteria', '2.000 k€'],
        ['Totale proventi correnti', '7.200 k€'],
        ['Personale', '2.060 k€'],
        ['Totale oneri correnti', '7,5 mln'],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'CE', kind: 'income-statement' }],
    statements: [
      { label: 'Diritto annuale', year: 2022, amount: '5200000' },
      { label: 'Totale oneri', year: 2022, amount: '7500000' },
    ],
    noFindings: [{ severity: 'warning' }],
  },
};
