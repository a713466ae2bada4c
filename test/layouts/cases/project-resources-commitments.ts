import type { CellInput, LayoutCase } from '../case';
import { eur } from '../cells';

const row = (
  code: string | null,
  title: string | null,
  amounts: readonly number[],
  rates: readonly number[],
): CellInput[] => [code, title, ...amounts.map(eur), ...rates];

export const projectResourcesCommitments: LayoutCase = {
  name: 'project-resources-commitments',
  why: 'A municipality keeps commitments and payments, not an outturn; each has its percentage, printed as an integer.',
  workbook: [
    {
      name: 'Obiettivi e capitoli',
      rows: [
        ['Comune di Pratolungo - Obiettivi gestionali 2021: risorse assegnate e impegnate'],
        [],
        [
          'Codice',
          'Obiettivo gestionale',
          'Stanziamento iniziale',
          'Stanziamento assestato',
          'Impegnato',
          'Pagato',
          '% impegnato',
          '% pagato',
        ],
        row('1.1', 'Asili nido comunali', [200000, 220000, 198000, 99000], [90, 50]),
        row('1.2', 'Centri estivi', [50000, 40000, 40000, 30000], [100, 75]),
        row('2.1', 'Illuminazione a basso consumo', [100000, 140000, 70000, 35000], [50, 50]),
        row('Totale', null, [350000, 400000, 308000, 164000], [77, 53]),
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [
      { sheet: 'Obiettivi e capitoli', kind: ['project-resources', 'budget-execution'], covers: 'A4:H6' },
    ],
    tree: [
      { title: 'Asili nido comunali', budget: { initial: '200000', updated: '220000' } },
      { title: 'Illuminazione a basso consumo', budget: { initial: '100000', updated: '140000' } },
    ],
    notInTree: ['totale'],
    noFindings: [
      { severity: 'error' },
      { rule: ['percent-differs', 'total-differs', 'over-budget', 'code-malformed'] },
    ],
    checkExit: 0,
  },
};
