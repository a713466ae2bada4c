import type { CellInput, LayoutCase } from '../case';

const row = (label: string, men: number, women: number, total: number, share: number): CellInput[] => [
  label,
  men,
  women,
  total,
  { v: share, z: '0.0%' },
];

export const genderBalanceShares: LayoutCase = {
  name: 'gender-balance-shares',
  why: 'Staff by category with the share of women as a fraction; one share and one total are wrong.',
  workbook: [
    {
      name: 'Personale',
      rows: [
        ['Il personale per genere al 31/12/2021'],
        [],
        ['Categoria', 'Uomini', 'Donne', 'Totale', '% donne'],
        row('Dirigenti', 2, 1, 3, 0.333),
        row('Categoria D', 6, 14, 20, 0.7),
        row('Categoria C', 8, 24, 33, 0.75),
        row('Categoria B', 5, 5, 10, 0.6),
        row('Totale', 21, 44, 65, 0.677),
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Personale', kind: 'gender-balance', covers: 'A4:E8', year: 2021 }],
    treeEmpty: true,
    findings: [
      { rule: 'total-differs', sheet: 'Personale', cell: 'D6', published: '33', expected: '32' },
      { rule: 'percent-differs', sheet: 'Personale', cell: 'E7', published: '60', expected: '50' },
    ],
    noFindings: [{ severity: 'error' }],
    checkExit: 1,
  },
};
