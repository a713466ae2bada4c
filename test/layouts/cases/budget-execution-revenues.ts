import type { CellInput, LayoutCase } from '../case';
import { eur } from '../cells';

const row = (label: string, amounts: readonly number[], rates: readonly number[]): CellInput[] => [
  label,
  ...amounts.map(eur),
  ...rates.map((v): CellInput => ({ v, z: '0' })),
];

export const budgetExecutionRevenues: LayoutCase = {
  name: 'budget-execution-revenues',
  why: "A municipality's revenues, two rates as whole points; one is wrong and one is truncated.",
  workbook: [
    {
      name: 'Entrate',
      rows: [
        ['Riepilogo entrate per titoli - rendiconto 2019'],
        [],
        [
          'Tipologia',
          'Previsioni iniziali',
          'Previsioni definitive',
          'Accertato',
          'Riscosso',
          '% accertato su previsioni definitive',
          '% riscosso su accertato',
        ],
        row('Titolo 1 - Entrate tributarie', [800000, 820000, 804000, 643200], [98, 80]),
        row('Titolo 2 - Trasferimenti correnti', [100000, 120000, 95000, 90000], [79, 85]),
        row('Titolo 3 - Entrate extratributarie', [200000, 210000, 189000, 150000], [90, 79]),
        row('Titolo 4 - Entrate in conto capitale', [0, 0, 0, 0], [0, 0]),
        row('Totale entrate', [1100000, 1150000, 1088000, 883200], [94, 81]),
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'Entrate', kind: 'budget-execution', covers: 'A4:G8' }],
    lines: [
      {
        label: 'Entrate extratributarie',
        amounts: { initial: '200000', updated: '210000', committed: '189000', paid: '150000' },
      },
      { label: 'Entrate tributarie', amounts: { committed: '804000', paid: '643200' } },
    ],
    treeEmpty: true,
    findings: [
      {
        rule: 'percent-differs',
        severity: 'error',
        sheet: 'Entrate',
        cell: 'G5',
        published: '85',
        expected: '95',
      },
      { rule: 'rounding', severity: 'info', sheet: 'Entrate', cell: 'F8', published: '94', expected: '95' },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }, { rule: 'rounding' }],
    checkExit: 1,
  },
};
