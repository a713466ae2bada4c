import type { LayoutCase } from '../case';

export const unknownLoanSchedule: LayoutCase = {
  name: 'unknown-loan-schedule',
  why: 'The schedule of a loan has amounts, balances and years, and is no balance sheet.',
  workbook: [
    {
      name: 'Mutuo',
      rows: [
        ['Piano di ammortamento del mutuo'],
        [],
        ['Anno', 'Rata', 'Quota capitale', 'Quota interessi', 'Debito residuo'],
        [2020, 11000, 10000, 1000, 90000],
        [2021, 11000, 10100, 900, 79900],
        [2022, 11000, 10200, 800, 69700],
        ['Totale', 33000, 30300, 2700, null],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Mutuo', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
