import type { CellInput, LayoutCase } from '../case';
import { eur } from '../cells';

const row = (area: string, amounts: readonly number[]): CellInput[] => [area, ...amounts.map(eur)];

export const areaResourcesTwoYears: LayoutCase = {
  name: 'area-resources-two-years',
  why: 'Two years side by side with the same three heads under each: the tree is that of the later one.',
  workbook: [
    {
      name: 'Macroaree',
      merges: ['A3:A4', 'B3:D3', 'E3:G3'],
      rows: [
        ['Budget e consuntivo per macroarea strategica'],
        [],
        ['Macroarea strategica', 2019, null, null, 2020],
        [null, 'Iniziale', 'Assestato', 'Consuntivo', 'Iniziale', 'Assestato', 'Consuntivo'],
        row('A. Semplificazione', [10000, 12000, 9000, 14000, 16000, 8000]),
        row('B. Promozione', [90000, 80000, 72000, 70000, 70000, 63000]),
        row('C. Regolazione', [5000, 5000, 1000, 6000, 4000, 5000]),
        row('Totale macroaree', [105000, 97000, 82000, 90000, 90000, 76000]),
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Macroaree', kind: 'area-resources', covers: 'A5:G7', levels: ['area'] }],
    tree: [
      {
        title: 'Semplificazione',
        level: 'area',
        year: 2020,
        budget: { initial: '14000', updated: '16000', actual: '8000', use: '50.0' },
      },
      { title: 'Promozione', level: 'area', budget: { actual: '63000', use: '90.0' } },
      { title: 'Regolazione', level: 'area', budget: { updated: '4000', actual: '5000', use: '125.0' } },
    ],
    notInTree: ['totale'],
    findings: [{ rule: 'over-budget', sheet: 'Macroaree' }],
    noFindings: [{ rule: ['total-differs', 'percent-differs', 'code-duplicate', 'spend-without-budget'] }],
  },
};
