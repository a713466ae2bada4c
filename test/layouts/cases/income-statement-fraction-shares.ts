import type { CellInput, LayoutCase } from '../case';
import { eur } from '../cells';

const row = (label: string, ...values: number[]): CellInput[] => [
  label,
  ...values.map((v, index): CellInput => (index % 2 === 0 ? eur(v) : { v, z: '0.000' })),
];

export const incomeStatementFractionShares: LayoutCase = {
  name: 'income-statement-fraction-shares',
  why: 'Years over pairs of merged heads, composition in bare fractions between the amounts; one of them is wrong.',
  workbook: [
    {
      name: 'Tab 3',
      merges: ['A3:A4', 'B3:C3', 'D3:E3'],
      rows: [
        ['Proventi correnti e loro composizione'],
        [],
        ['Proventi correnti', 2020, null, 2021],
        [null, 'Importo', 'Comp. %', 'Importo', 'Comp. %'],
        row('Diritto annuale', 600000, 0.6, 660000, 0.6),
        row('Diritti di segreteria', 250000, 0.25, 275000, 0.25),
        row('Contributi e trasferimenti', 100000, 0.1, 99000, 0.09),
        row('Proventi da gestione di beni e servizi', 50000, 0.05, 66000, 0.07),
        row('Totale', 1000000, 1, 1100000, 1),
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Tab 3', kind: 'income-statement', covers: 'A5:E9' }],
    statements: [
      { statement: 'revenues', label: 'Contributi e trasferimenti', year: 2021, amount: '99000' },
      { statement: 'revenues', label: 'Contributi e trasferimenti', year: 2020, amount: '100000' },
    ],
    ratios: [
      { id: 'other-revenue-capacity', year: 2021, value: '15.0' },
      { id: 'other-revenue-capacity', year: 2020, value: '15.0' },
    ],
    treeEmpty: true,
    findings: [
      {
        rule: 'percent-differs',
        severity: 'error',
        sheet: 'Tab 3',
        cell: 'E8',
        published: '7',
        expected: '6',
      },
    ],
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'rounding', 'bad-number'] }],
    checkExit: 1,
  },
};
