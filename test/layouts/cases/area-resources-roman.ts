import type { CellInput, LayoutCase } from '../case';
import { eur } from '../cells';

const row = (
  n: string | null,
  area: string,
  amounts: readonly number[],
  rates: readonly number[],
): CellInput[] => [n, area, ...amounts.map(eur), ...rates];

export const areaResourcesRoman: LayoutCase = {
  name: 'area-resources-roman',
  why: 'Roman numerals, integers for percentages, a share that is wrong and a total that is wrong.',
  workbook: [
    {
      name: 'Linee',
      rows: [
        ['Unione regionale - risorse per linea di intervento, consuntivo 2019'],
        [
          'N.',
          'Linea strategica',
          'Budget 2019',
          'Budget assestato 2019',
          'Consuntivo 2019',
          '% utilizzo',
          '% sul totale',
        ],
        row('I', 'Rappresentare il sistema', [50000, 50000, 40000], [80, 40]),
        row('II', 'Assistere le camere', [30000, 40000, 30000], [75, 30]),
        row('III', 'Studiare il territorio', [20000, 30000, 30000], [100, 35]),
        row(null, 'Totale', [100000, 120000, 110000], [83, 100]),
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'Linee', kind: 'area-resources', covers: 'A3:G5' }],
    tree: [
      {
        title: 'Rappresentare il sistema',
        level: 'area',
        budget: { initial: '50000', use: '80.0', share: '40.0' },
      },
      { title: 'Studiare il territorio', level: 'area', budget: { actual: '30000', share: '30.0' } },
    ],
    notInTree: ['totale'],
    findings: [
      { rule: 'total-differs', severity: 'error', sheet: 'Linee', cell: 'E6', expected: '100000' },
      { rule: 'percent-differs', sheet: 'Linee', cell: 'G5', expected: '30' },
    ],
    noFindings: [
      { rule: 'total-differs', cell: ['C6', 'D6'] },
      { rule: 'percent-differs', cell: ['F3', 'F4', 'F5', 'G3', 'G4'] },
      { rule: ['code-malformed', 'spend-without-budget', 'over-budget'] },
    ],
    checkExit: 1,
  },
};
