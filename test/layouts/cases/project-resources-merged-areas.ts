import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const projectResourcesMergedAreas: LayoutCase = {
  name: 'project-resources-merged-areas',
  why: 'Areas merged down their objectives, subtotals without a word, a blank row.',
  workbook: [
    {
      name: 'Ris',
      merges: ['A3:A5', 'A7:A8'],
      rows: [
        ['Risorse 2023 per area e obiettivo'],
        ['Area strategica', 'Obiettivo strategico', 'Iniziale', 'Assestato', 'Consuntivo'],
        ['1 Imprese', '1A Digitale', eur(100), eur(120), eur(90)],
        [null, '1B Estero', eur(50), eur(50), eur(40)],
        [null, null, eur(150), eur(170), eur(130)],
        [],
        ['2 Territorio', '2A Turismo', eur(30), eur(30), eur(30)],
        [null, null, eur(30), eur(30), eur(30)],
        ['Totale', null, eur(180), eur(200), eur(160)],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [{ sheet: 'Ris', kind: 'project-resources' }],
    tree: [
      { id: '1B', budget: { use: '80' } },
      { level: 'area', id: '1', budget: { actual: '130' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
