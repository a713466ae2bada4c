import type { LayoutCase } from '../case';

export const incomeStatementWrongChanges: LayoutCase = {
  name: 'income-statement-wrong-changes',
  why: 'Differences and changes between two years, printed: one change is truncated, one is wrong, one difference too.',
  workbook: [
    {
      name: 'Proventi',
      rows: [
        ['Proventi correnti: confronto con l’esercizio precedente (valori in euro)'],
        [],
        ['Voci', 'Anno 2019', 'Anno 2020', 'Variazione assoluta', 'Variazione %'],
        ['Diritto annuale', '4.000.000,00', '3.000.000,00', '-1.000.000,00', '-25,00'],
        ['Diritti di segreteria', '1.200.000,00', '1.150.000,00', '-50.000,00', '-4,16'],
        ['Contributi, trasferimenti e altre entrate', '300.000,00', '360.000,00', '60.000,00', '30,00'],
        ['Proventi da gestione di beni e servizi', '150.000,00', '120.000,00', '-20.000,00', '-20,00'],
        ['Variazione delle rimanenze', '0,00', '5.000,00', '5.000,00', '-'],
        ['Totale proventi correnti', '5.650.000,00', '4.635.000,00', '-1.015.000,00', '-17,96'],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Proventi', kind: 'income-statement', covers: 'A3:E9' }],
    statements: [
      { statement: 'revenues', label: 'Diritti di segreteria', year: 2019, amount: '1200000' },
      { statement: 'revenues', label: 'Diritti di segreteria', year: 2020, amount: '1150000' },
    ],
    ratios: [{ id: 'other-revenue-capacity', year: 2020, value: '10.5' }],
    treeEmpty: true,
    findings: [
      {
        rule: 'percent-differs',
        severity: 'error',
        sheet: 'Proventi',
        cell: 'E6',
        published: '30',
        expected: '20',
      },
      { rule: 'total-differs', severity: 'error', sheet: 'Proventi', cell: 'D7', expected: '-30000' },
      { rule: 'rounding', severity: 'info', sheet: 'Proventi', cell: 'E5', expected: '-4.17' },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 1,
  },
};
