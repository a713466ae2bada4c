import type { LayoutCase } from '../case';

export const incomeStatementFormatInThousands: LayoutCase = {
  name: 'income-statement-format-in-thousands',
  why: 'The title says thousands and so does the number format: the cells hold euro.',
  workbook: [
    {
      name: 'CE',
      rows: [
        ['Conto economico (valori espressi in migliaia di euro)'],
        ['Voci', 2022],
        ['Diritto annuale', { v: 5200000, z: '#,##0,' }],
        ['Diritti di segreteria', { v: 2000000, z: '#,##0,' }],
        ['Totale proventi correnti', { v: 7200000, z: '#,##0,' }],
        ['Personale', { v: 2060000, z: '#,##0,' }],
        ['Funzionamento', { v: 1800000, z: '#,##0,' }],
        ['Totale oneri correnti', { v: 3860000, z: '#,##0,' }],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'CE', kind: 'income-statement' }],
    statements: [{ label: 'Diritto annuale', year: 2022, amount: '5200000' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
