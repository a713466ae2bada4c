import type { CellInput, LayoutCase } from '../case';

const row = (n: number | null, title: string, weights: readonly number[], z = '0.00'): CellInput[] => [
  n,
  title,
  ...weights.map((v): CellInput => ({ v, z })),
];

export const individualObjectivesMatrix: LayoutCase = {
  name: 'individual-objectives-matrix',
  why: 'Weights on a matrix objective by executive: 0,00 is not assigned, and three footer rows are no data.',
  workbook: [
    {
      name: 'Tabella 1',
      rows: [
        ['Ente case popolari - Relazione sulla performance 2017: pesi degli obiettivi per dirigente'],
        ['Obiettivo n.', 'Descrizione', 'Dirigente Nord', 'Dirigente Centro', 'Dirigente Sud'],
        row(1, 'Alienare gli alloggi liberi', [1.5, 0, 2]),
        row(2, 'Recuperare le morosità', [0, 3, 3]),
        row(3, 'Rifare le centrali termiche', [2.5, 4.5, 0]),
        row(4, 'Assegnare gli alloggi ristrutturati', [0, 2.5, 5]),
        row(5, 'Digitalizzare i contratti', [1, 0, 0]),
        row(null, 'Peso ponderale calcolato', [5, 10, 10]),
        row(null, 'Peso ponderale effettivo', [10, 40, 40], '0'),
        row(null, 'Fattore di conversione', [2, 4, 4], '0.0000'),
      ],
    },
  ],
  expected: {
    year: 2017,
    sheets: [{ sheet: 'Tabella 1', kind: 'individual-objectives', covers: 'A3:E7' }],
    tree: [{ title: 'Recuperare le morosità' }, { title: 'Digitalizzare i contratti' }],
    notInTree: ['peso ponderale', 'fattore di conversione'],
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'out-of-range', 'code-duplicate'] }],
  },
};
