import type { LayoutCase } from '../case';

export const genderBalanceYears: LayoutCase = {
  name: 'gender-balance-years',
  why: 'Two-row merged heads: the same Maschi, Femmine under each year, organs of the body as rows.',
  workbook: [
    {
      name: 'Organi',
      merges: ['A2:A3', 'B2:C2', 'D2:E2'],
      rows: [
        ['Composizione degli organi per genere'],
        ['Organo', 2018, null, 2019],
        [null, 'Maschi', 'Femmine', 'Maschi', 'Femmine'],
        ['Consiglio', 18, 7, 16, 9],
        ['Giunta', 6, 2, 5, 3],
        ['Collegio dei revisori', 2, 1, 1, 2],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Organi', kind: 'gender-balance', covers: 'A4:E6' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }],
  },
};
