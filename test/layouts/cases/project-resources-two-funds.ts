import type { CellInput, LayoutCase } from '../case';
import { eur } from '../cells';

const row = (code: string, title: string, fund: string, amounts: readonly number[]): CellInput[] => [
  code,
  title,
  fund,
  ...amounts.map(eur),
];

export const projectResourcesTwoFunds: LayoutCase = {
  name: 'project-resources-two-funds',
  why: 'One project on two rows, one for each fund that pays for it: its budget is their sum.',
  workbook: [
    {
      name: 'Fonti',
      rows: [
        ['Risorse per progetto e fonte di finanziamento, anno 2023'],
        ['Cod. progetto', 'Denominazione progetto', 'Fonte', 'Stanziato', 'Assestato', 'Speso'],
        row('1A0101', 'Imprese in cammino', 'Fondo perequativo', [10000, 12000, 6000]),
        row('1A0101', 'Imprese in cammino', 'Diritto annuale', [5000, 8000, 4000]),
        row('1A0102', 'Distretti del cibo', 'Diritto annuale', [20000, 20000, 15000]),
        ['Totale', null, null, eur(35000), eur(40000), eur(25000)],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [{ sheet: 'Fonti', kind: 'project-resources', covers: 'A3:F5' }],
    tree: [
      {
        id: '1A0101',
        title: 'Imprese in cammino',
        budget: { initial: '15000', updated: '20000', actual: '10000', use: '50.0' },
      },
      { id: '1A0102', budget: { use: '75.0' } },
      { id: '1A', budget: { initial: '35000', updated: '40000', actual: '25000' } },
    ],
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'summary-differs', 'code-duplicate'] }],
    checkExit: 0,
  },
};
