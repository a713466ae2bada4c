import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const projectResourcesQuartersAcross: LayoutCase = {
  name: 'project-resources-quarters-across',
  why: 'Spending to the end of each quarter, side by side: the last is the outturn.',
  workbook: [
    {
      name: 'Spesa trim',
      rows: [
        ['Stato della spesa per progetto - anno 2023'],
        [
          'Codice',
          'Progetto',
          'Budget',
          'Speso al 31/03',
          'Speso al 30/06',
          'Speso al 30/09',
          'Speso al 31/12',
        ],
        ['1A0101', 'Alfa', eur(1000), eur(100), eur(300), eur(600), eur(900)],
        ['1A0102', 'Beta', eur(500), eur(0), eur(50), eur(400), eur(500)],
        [null, 'Totale', eur(1500), eur(100), eur(350), eur(1000), eur(1400)],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [{ sheet: 'Spesa trim', kind: 'project-resources' }],
    tree: [{ id: '1A0101', budget: { actual: '900' } }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
