import type { CellInput, LayoutCase } from '../case';
import { eur, points } from '../cells';

const row = (code: string | null, title: string, amounts: readonly number[], use: number): CellInput[] => [
  code,
  title,
  ...amounts.map(eur),
  points(use),
];

export const projectResourcesTotalAbove: LayoutCase = {
  name: 'project-resources-total-above',
  why: 'The total stands above the rows, a "di cui" row under a project, an adjustment is negative.',
  workbook: [
    {
      name: 'Progetti',
      rows: [
        [],
        ['Risorse dei progetti - esercizio 2019'],
        ['Codice', 'Progetto', 'Preventivo', 'Preventivo aggiornato', 'Consuntivo', '% utilizzo'],
        row(null, 'TOTALE', [60000, 50000, 29000], 58),
        row('1A0101', 'Strade del vino', [20000, 20000, 16000], 80),
        row(null, 'di cui comunicazione', [5000, 5000, 4000], 80),
        row('1A0102', 'Cucina di stagione', [30000, 25000, 15000], 60),
        row('1B0101', 'Restituzione di contributi', [10000, 5000, -2000], -40),
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'Progetti', kind: 'project-resources', covers: 'A5:F8' }],
    tree: [
      { id: '1A0101', budget: { updated: '20000', actual: '16000', use: '80.0' } },
      { id: '1B0101', budget: { updated: '5000', actual: '-2000', use: '-40.0' } },
      { id: '1A', level: 'objective', budget: { initial: '50000', updated: '45000', actual: '31000' } },
    ],
    notInTree: ['totale', 'di cui'],
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'percent-differs', 'code-duplicate'] }],
    checkExit: 0,
  },
};
