import type { CellInput, LayoutCase } from '../case';
import { eur } from '../cells';

const row = (area: string | null, objective: string | null, amounts: readonly number[]): CellInput[] => [
  area,
  objective,
  ...amounts.map(eur),
];

export const areaResourcesRowsOfObjectives: LayoutCase = {
  name: 'area-resources-rows-of-objectives',
  why: 'Areas merged over their objectives, subtotals by area with their label in the area column, a subtotal that is wrong.',
  workbook: [
    {
      name: 'Riepilogo',
      merges: ['A3:A4', 'A6:A7'],
      rows: [
        ['Risorse per area e obiettivo strategico - consuntivo 2021'],
        ['Area strategica', 'Obiettivo strategico', 'Preventivo', 'Preventivo aggiornato', 'Consuntivo'],
        row('Imprese', '1A Far nascere', [1000, 2000, 1500]),
        row(null, '1B Far crescere', [3000, 3000, 1500]),
        row('Totale Imprese', null, [4000, 5000, 3100]),
        row('Territorio', '2A Far conoscere', [2000, 2000, 1000]),
        row(null, '2B Far arrivare', [1000, 1000, 1000]),
        row('Totale Territorio', null, [3000, 3000, 2000]),
        row('TOTALE', null, [7000, 8000, 5000]),
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Riepilogo', kind: ['project-resources', 'area-resources'], covers: 'A3:E8' }],
    tree: [
      {
        id: '1A',
        title: 'Far nascere',
        level: 'objective',
        budget: { updated: '2000', actual: '1500', use: '75.0' },
      },
      { id: '2B', title: 'Far arrivare', level: 'objective', budget: { use: '100.0' } },
    ],
    notInTree: ['totale'],
    findings: [
      { rule: 'total-differs', severity: 'error', sheet: 'Riepilogo', cell: 'E5', expected: '3000' },
    ],
    noFindings: [{ rule: ['total-differs', 'percent-differs', 'code-duplicate'] }],
    checkExit: 1,
  },
};
