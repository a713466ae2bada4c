import type { LayoutCase } from '../case';
import { eur, pct } from '../cells';

export const unknownFullCosts: LayoutCase = {
  name: 'unknown-full-costs',
  why: 'Full costs of projects: staff and direct costs across are no statement of accounts.',
  workbook: [
    {
      name: 'Costi',
      rows: [
        ['Costo pieno dei progetti - anno 2022'],
        [
          'Codice',
          'Progetto',
          'Budget 2022',
          'Costo personale',
          'Costi diretti',
          'Totale costi 2022',
          '% utilizzo',
        ],
        ['1A0101', 'Alfa', eur(100), eur(40), eur(50), eur(90), pct(0.9)],
        ['1A0102', 'Beta', eur(50), eur(10), eur(30), eur(40), pct(0.8)],
        [null, 'Totale', eur(150), eur(50), eur(80), eur(130), pct(0.8667)],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Costi', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
