import type { LayoutCase } from '../case';

export const balanceSheetClosingDates: LayoutCase = {
  name: 'balance-sheet-closing-dates',
  why: 'The heads are closing dates with dots, thousands as text, changes of nought are printed 0,0; one is truncated.',
  workbook: [
    {
      name: 'SP',
      rows: [
        ['Stato patrimoniale sintetico (migliaia di euro)'],
        [null, '31.12.2020', '31.12.2019', 'Var.', 'Var. %'],
        ['Attivo immobilizzato', '5.000', '5.200', '-200', '-3,8'],
        ['Attivo circolante', '3.000', '2.800', '200', '7,1'],
        ['Totale attivo', '8.000', '8.000', '0', '0,0'],
        ['Patrimonio netto', '6.000', '5.900', '100', '1,6'],
        ['Passivo a breve', '1.500', '1.600', '-100', '-6,3'],
        ['Fondi', '500', '500', '0', '0,0'],
        ['Totale a pareggio', '8.000', '8.000', '0', '0,0'],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'SP', kind: 'balance-sheet', covers: 'A3:E9' }],
    statements: [{ statement: 'assets', label: 'Attivo circolante', year: 2019, amount: '2800000' }],
    ratios: [
      { id: 'short-term-margin', year: 2020, value: '100.0', status: 'measured' },
      { id: 'fixed-asset-incidence', year: 2020, value: '62.5', status: 'measured' },
      { id: 'financial-independence', year: 2020, value: '75.0', status: 'measured' },
    ],
    treeEmpty: true,
    findings: [{ rule: 'rounding', severity: 'info', sheet: 'SP', cell: 'E6', expected: '1.7' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }, { rule: 'rounding' }],
    checkExit: 0,
  },
};
