import type { LayoutCase } from '../case';
import { points } from '../cells';

export const incomeStatementMillions: LayoutCase = {
  name: 'income-statement-millions',
  why: 'Millions of euro in the title, totals above their “di cui”, costs negative and red.',
  workbook: [
    {
      name: 'Sintesi bilancio',
      rows: [
        ['Sintesi del conto economico, valori in milioni di euro'],
        [null, 2023, 2022],
        [
          'Proventi correnti',
          { v: 12.4, z: '#,##0.0;[Red]-#,##0.0' },
          { v: 12.1, z: '#,##0.0;[Red]-#,##0.0' },
        ],
        ['  di cui diritto annuale', points(8.2), points(8)],
        ['  di cui diritti di segreteria', points(3.5), points(3.4)],
        ['Oneri correnti', { v: -12.9, z: '#,##0.0;[Red]-#,##0.0' }, { v: -12, z: '#,##0.0;[Red]-#,##0.0' }],
        ['  di cui personale', points(-3.1), points(-3.2)],
        ['  di cui interventi economici', points(-4.8), points(-4)],
        [
          'Risultato della gestione corrente',
          { v: -0.5, z: '#,##0.0;[Red]-#,##0.0' },
          { v: 0.1, z: '#,##0.0;[Red]-#,##0.0' },
        ],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [{ sheet: 'Sintesi bilancio', kind: 'income-statement' }],
    statements: [
      { label: 'diritto annuale', year: 2023, amount: '8200000' },
      { label: 'Proventi correnti', year: 2022, amount: '12100000' },
    ],
    ratios: [
      { id: 'current-management-balance', year: 2023, value: '104.0' },
      { id: 'structural-cost-incidence', year: 2023, value: '65.3' },
      { id: 'other-revenue-capacity', year: 2023, value: '5.6' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
