import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const damagedCodes: LayoutCase = {
  name: 'damaged-codes',
  why: 'Codes as typing and Excel leave them: 2E+105, the letter O for a zero, spaces around, hard spaces.',
  workbook: [
    {
      name: 'Foglio3',
      rows: [
        ['Budget dei progetti 2019'],
        ['Codice', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo'],
        ['2E0104', 'Teatro di strada', eur(5000), eur(5000), eur(4000)],
        [{ v: 2e105, z: 'General' }, 'Vini di collina', eur(9000), eur(9000), eur(1800)],
        ['1AO101', 'Tavolo delle imprese', eur(1000), eur(1000), eur(500)],
        [' 1A0102 ', 'Tavolo del lavoro', eur(2000), eur(2000), eur(500)],
        ['1A0103\u00a0', 'Tavolo del credito', eur(3000), eur(3000), eur(1500)],
        ['Totale', null, eur(20000), eur(20000), eur(8300)],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'Foglio3', kind: 'project-resources', covers: 'A3:E7' }],
    tree: [
      { id: '2E0104', parent: '2E', budget: { use: '80.0' } },
      { id: '2E0105', title: 'Vini di collina', parent: '2E', budget: { actual: '1800', use: '20.0' } },
      { id: '1A0101', title: 'Tavolo delle imprese', parent: '1A', budget: { use: '50.0' } },
      { id: '1A0102', title: 'Tavolo del lavoro', parent: '1A', budget: { use: '25.0' } },
      { id: '1A0103', title: 'Tavolo del credito', parent: '1A', budget: { use: '50.0' } },
    ],
    findings: [
      { rule: 'code-malformed', sheet: 'Foglio3', cell: 'A4' },
      { rule: ['code-malformed', 'code-alias'], sheet: 'Foglio3', cell: 'A5' },
    ],
    noFindings: [{ rule: ['total-differs', 'code-duplicate', 'percent-differs'] }],
  },
};
