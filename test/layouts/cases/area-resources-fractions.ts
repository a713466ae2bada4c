import type { CellInput, LayoutCase } from '../case';
import { eur, pct } from '../cells';

const row = (area: string, amounts: readonly number[], shares: readonly number[]): CellInput[] => [
  area,
  ...amounts.map(eur),
  ...shares.map(pct),
];

export const areaResourcesFractions: LayoutCase = {
  name: 'area-resources-fractions',
  why: 'Areas are called strategic lines, the actual comes first, percentages are fractions with a % format.',
  workbook: [
    {
      name: 'Sintesi linee',
      rows: [
        ['Risorse per linea strategica'],
        ['Anno 2018'],
        [],
        [
          'Linea strategica',
          'Consuntivo 2018',
          'Budget assestato 2018',
          'Budget iniziale 2018',
          '% utilizzo',
          '% sul totale',
        ],
        row('Linea strategica 1 - Competitività', [45000, 60000, 50000], [0.75, 0.45]),
        row('Linea strategica 2 - Territorio', [35000, 50000, 50000], [0.7, 0.35]),
        row('Linea strategica 3 - Efficienza interna', [20000, 20000, 25000], [1, 0.2]),
        row('Totale', [100000, 130000, 125000], [0.769, 1]),
      ],
    },
  ],
  expected: {
    year: 2018,
    sheets: [{ sheet: 'Sintesi linee', kind: 'area-resources', covers: 'A5:F7', levels: ['area'] }],
    tree: [
      {
        title: 'Competitività',
        level: 'area',
        budget: { initial: '50000', updated: '60000', actual: '45000', use: '75.0', share: '45.0' },
      },
      { title: 'Territorio', level: 'area', budget: { use: '70.0', share: '35.0' } },
      { title: 'Efficienza interna', level: 'area', budget: { use: '100.0', share: '20.0' } },
    ],
    notInTree: ['totale'],
    noFindings: [{ severity: 'error' }, { rule: ['percent-differs', 'total-differs', 'ambiguous'] }],
  },
};
