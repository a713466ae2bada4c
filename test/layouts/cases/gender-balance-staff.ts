import type { LayoutCase } from '../case';
import { pct } from '../cells';

export const genderBalanceStaff: LayoutCase = {
  name: 'gender-balance-staff',
  why: 'Staff by category and gender on one year, with a share of women as a fraction.',
  workbook: [
    {
      name: 'Pari opportunità',
      rows: [
        ['Personale in servizio per categoria e genere al 31/12/2020'],
        ['Categoria', 'Donne', 'Uomini', 'Totale', '% donne'],
        ['Dirigenti', 1, 3, 4, pct(0.25)],
        ['Categoria D', 12, 8, 20, pct(0.6)],
        ['Categoria C', 21, 9, 30, pct(0.7)],
        ['Categoria B', 2, 4, 6, pct(1 / 3)],
        ['Totale', 36, 24, 60, pct(0.6)],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Pari opportunità', kind: 'gender-balance', covers: 'A3:E6' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'percent-differs', 'code-malformed'] }],
  },
};
