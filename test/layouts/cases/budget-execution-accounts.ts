import type { CellInput, LayoutCase } from '../case';
import { eur } from '../cells';

const row = (code: string, title: string, amounts: readonly number[]): CellInput[] => [
  code,
  title,
  ...amounts.map(eur),
];

export const budgetExecutionAccounts: LayoutCase = {
  name: 'budget-execution-accounts',
  why: 'A university budget by account, whose dotted codes look like project codes, variations in a column.',
  workbook: [
    {
      name: 'Budget',
      rows: [
        ['Budget economico di ateneo 2021 - situazione delle voci di spesa'],
        ['Capitolo', 'Voce di spesa', 'Stanziato', 'Variazioni', 'Assestato', 'Impegnato', 'Liquidato'],
        row('04.41.01', 'Cancelleria', [12000, -2000, 10000, 8000, 7000]),
        row('04.41.02', 'Manutenzione degli impianti', [90000, 10000, 100000, 95000, 60000]),
        row('04.43.07', 'Traslochi', [5000, 0, 5000, 0, 0]),
        row('04.46.01', 'Pulizie', [70000, 0, 70000, 70000, 64000]),
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Budget', kind: 'budget-execution', covers: 'A3:G6' }],
    lines: [
      {
        label: 'Cancelleria',
        amounts: { initial: '12000', updated: '10000', committed: '8000', paid: '7000' },
      },
      { label: 'Pulizie', amounts: { updated: '70000', committed: '70000', paid: '64000' } },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['code-malformed', 'total-differs'] }],
  },
};
