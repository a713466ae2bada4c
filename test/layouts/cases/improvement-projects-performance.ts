import type { CellInput, LayoutCase } from '../case';
import { eur } from '../cells';

const row = (title: string, staff: number, planned: number, result: number, paid: number): CellInput[] => [
  title,
  staff,
  eur(planned),
  { v: result, z: '0.00%' },
  eur(paid),
];

export const improvementProjectsPerformance: LayoutCase = {
  name: 'improvement-projects-performance',
  why: 'Group projects paid by the performance bonus: no numbers, staff beside the title, the overall figure truncated.',
  workbook: [
    {
      name: 'Premi',
      rows: [
        ['Performance organizzativa 2020: progetti di gruppo finanziati con il fondo risorse decentrate'],
        [],
        ['Progetto di gruppo', 'N. dipendenti', 'Premio previsto', '% di realizzazione', 'Premio erogato'],
        row('Registro delle imprese: tempi di evasione', 12, 12000, 1, 12000),
        row('Metrologia legale', 4, 4000, 0.95, 3800),
        row('Comunicazione integrata', 5, 5000, 0.9, 4500),
        ['Totale', 21, eur(21000), null, eur(20400)],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Premi', kind: 'improvement-projects', covers: 'A4:E6' }],
    incentives: { planned: '21000', paid: '20300' },
    treeEmpty: true,
    findings: [
      {
        rule: 'total-differs',
        severity: 'error',
        sheet: 'Premi',
        cell: 'E7',
        published: '20400',
        expected: '20300',
      },
    ],
    noFindings: [{ severity: 'error' }, { rule: ['incentive-differs', 'rounding', 'bad-number'] }],
    checkExit: 1,
  },
};
