import type { LayoutCase } from '../case';

export const incomeStatementFormatInMillions: LayoutCase = {
  name: 'income-statement-format-in-millions',
  why: 'Only the number format says millions.',
  workbook: [
    {
      name: 'CE',
      rows: [
        ['Conto economico'],
        ['Voci', 2021, 2022],
        ['Proventi correnti', { v: 7.1, z: '0.0" mln"' }, { v: 7.2, z: '0.0" mln"' }],
        ['Oneri correnti', { v: 6.9, z: '0.0" mln"' }, { v: 7.5, z: '0.0" mln"' }],
        ['di cui personale', { v: 2, z: '0.0" mln"' }, { v: 2.1, z: '0.0" mln"' }],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'CE', kind: 'income-statement' }],
    statements: [{ label: 'Proventi correnti', year: 2022, amount: '7200000' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
