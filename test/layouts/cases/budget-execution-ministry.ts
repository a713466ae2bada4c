import type { CellInput, LayoutCase } from '../case';
import { eur, pct } from '../cells';

const row = (code: string, label: string, amounts: readonly number[], share: number): CellInput[] => [
  code,
  label,
  ...amounts.map(eur),
  pct(share),
];

export const budgetExecutionMinistry: LayoutCase = {
  name: 'budget-execution-ministry',
  why: 'Revenues and spending on one sheet, Stanziato, Accertato and Riscosso above, Impegnato and Pagato below.',
  workbook: [
    {
      name: 'Bilancio',
      rows: [
        ['Rendiconto finanziario 2020'],
        [],
        ['ENTRATE'],
        ['Codice', 'Descrizione', 'Stanziato', 'Accertato', 'Riscosso', '% Riscosso/Accertato'],
        row('1.1', 'Contributi dello Stato', [1000000, 1000000, 900000], 0.9),
        row('1.2', 'Vendita di beni e servizi', [200000, 160000, 120000], 0.75),
        row('', 'Totale entrate', [1200000, 1160000, 1020000], 0.879),
        [],
        ['SPESE'],
        ['Codice', 'Descrizione', 'Stanziato', 'Impegnato', 'Pagato', '% Pagato/Impegnato'],
        row('1.1', 'Redditi da lavoro', [700000, 680000, 680000], 1),
        row('1.2', 'Acquisto di beni e servizi', [400000, 300000, 210000], 0.7),
        row('1.3', 'Investimenti', [100000, 40000, 4000], 0.1),
        row('', 'Totale spese', [1200000, 1020000, 894000], 0.876),
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Bilancio', kind: 'budget-execution' }],
    lines: [
      {
        label: 'Vendita di beni e servizi',
        amounts: { initial: '200000', committed: '160000', paid: '120000' },
      },
      { label: 'Investimenti', amounts: { initial: '100000', committed: '40000', paid: '4000' } },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
