import type { CellInput, LayoutCase } from '../case';
import { eur, pct } from '../cells';

const row = (label: string, amounts: readonly number[], share: number): CellInput[] => [
  label,
  ...amounts.map(eur),
  pct(share),
];

export const budgetExecutionTitles: LayoutCase = {
  name: 'budget-execution-titles',
  why: "A municipality's spending by title, from appropriations to payments, which is no performance tree.",
  workbook: [
    {
      name: 'Spese',
      rows: [
        ['Stato di attuazione del bilancio - spese 2020'],
        [],
        [
          'Titolo',
          'Stanziamento iniziale',
          'Stanziamento assestato',
          'Impegni',
          'Pagamenti',
          'Capacità di pagamento %',
        ],
        row('Titolo 1 - Spese correnti', [500000, 520000, 480000, 432000], 0.9),
        row('Titolo 2 - Spese in conto capitale', [300000, 350000, 200000, 80000], 0.4),
        row('Titolo 4 - Rimborso di prestiti', [50000, 50000, 50000, 50000], 1),
        row('Totale spese', [850000, 920000, 730000, 562000], 0.77),
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Spese', kind: 'budget-execution', covers: 'A4:E6', quarter: null }],
    lines: [
      {
        label: 'Spese correnti',
        amounts: { initial: '500000', updated: '520000', committed: '480000', paid: '432000' },
      },
      {
        label: 'Spese in conto capitale',
        amounts: { initial: '300000', updated: '350000', committed: '200000', paid: '80000' },
      },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'over-budget', 'orphan'] }],
  },
};
