import type { LayoutCase } from '../case';

export const balanceSheetTwoSidesYears: LayoutCase = {
  name: 'balance-sheet-two-sides-years',
  why: 'Assets and liabilities share their rows without a blank column, two years each, millions; one total is wrong.',
  workbook: [
    {
      name: 'SP',
      rows: [
        ['Stato patrimoniale riclassificato (milioni di euro)'],
        [],
        ['ATTIVO', 2021, 2020, 'PASSIVO', 2021, 2020],
        ['Attivo immobilizzato', 6, 6.2, 'Patrimonio netto', 7.5, 7.2],
        ['Attivo circolante', 4, 3.6, 'Passivo consolidato', 0.5, 0.6],
        [null, null, null, 'Passivo a breve', 2, 2],
        ['Totale attivo', 10, 9.8, 'Totale passivo', 10, 10.4],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'SP', kind: 'balance-sheet' }],
    statements: [
      { statement: 'assets', label: 'Attivo circolante', year: 2020, amount: '3600000' },
      { statement: 'liabilities', label: 'Patrimonio netto', year: 2021, amount: '7500000' },
    ],
    ratios: [
      { id: 'short-term-margin', year: 2021, value: '100.0', status: 'measured' },
      { id: 'fixed-asset-coverage', year: 2021, value: '80.0', status: 'measured' },
      { id: 'fixed-asset-incidence', year: 2021, value: '60.0', status: 'measured' },
      { id: 'short-term-margin', year: 2020, value: '80.0', status: 'measured' },
    ],
    treeEmpty: true,
    findings: [
      {
        rule: 'total-differs',
        severity: 'error',
        sheet: 'SP',
        cell: 'F7',
        published: '10400000',
        expected: '9800000',
      },
    ],
    noFindings: [{ severity: 'error' }],
    checkExit: 1,
  },
};
