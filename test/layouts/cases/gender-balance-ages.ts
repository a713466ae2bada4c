import type { LayoutCase } from '../case';

export const genderBalanceAges: LayoutCase = {
  name: 'gender-balance-ages',
  why: 'Staff by age and gender: the classes are numbers themselves, and the last total is wrong.',
  workbook: [
    {
      name: 'Età',
      rows: [
        ['Personale per genere e classe di età'],
        ['Classe di età', 'Donne', 'Uomini', 'Tot.'],
        ['fino a 30', 1, 0, 1],
        ['31-40', 5, 2, 7],
        ['41-50', 12, 6, 18],
        ['51-60', 15, 9, 24],
        ['60+', 3, 1, 5],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Età', kind: 'gender-balance', covers: 'A3:D7' }],
    treeEmpty: true,
    findings: [{ rule: 'total-differs', sheet: 'Età', cell: 'D7', published: '5', expected: '4' }],
    noFindings: [{ severity: 'error' }],
    checkExit: 1,
  },
};
