import type { CellInput, LayoutCase } from '../case';
import { eur, points } from '../cells';

const row = (area: string, amounts: readonly number[], use: number): CellInput[] => [
  area,
  ...amounts.map(eur),
  points(use),
];

export const areaResourcesSameYearTwice: LayoutCase = {
  name: 'area-resources-same-year-twice',
  why: 'The same year stands over every column, unmerged, and only the second row says budget from actual.',
  workbook: [
    {
      name: 'Aree',
      rows: [
        ['Programmazione e controllo: risorse per area strategica'],
        [null, 2020, 2020, 2020, 2020],
        ['AREA STRATEGICA', 'PREVENTIVO', 'ASSESTATO', 'CONSUNTIVO', '% UTILIZZO'],
        row('AREA STRATEGICA 1 - QUALITA’ DEI SERVIZI', [20000, 25000, 20000], 80),
        row('AREA STRATEGICA 2 - ATTIVITA’ SUL TERRITORIO', [60000, 75000, 45000], 60),
        row('TOTALE', [80000, 100000, 65000], 65),
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Aree', kind: 'area-resources', covers: 'A4:E5', levels: ['area'], year: 2020 }],
    tree: [
      {
        title: "QUALITA' DEI SERVIZI",
        level: 'area',
        budget: { initial: '20000', updated: '25000', actual: '20000', use: '80.0', share: '30.8' },
      },
      {
        title: "ATTIVITA' SUL TERRITORIO",
        level: 'area',
        budget: { initial: '60000', updated: '75000', actual: '45000', use: '60.0', share: '69.2' },
      },
    ],
    notInTree: ['totale'],
    noFindings: [
      { severity: 'error' },
      { rule: ['total-differs', 'percent-differs', 'ambiguous', 'over-budget'] },
    ],
    checkExit: 0,
  },
};
