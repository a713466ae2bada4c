import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const areaResourcesAcross: LayoutCase = {
  name: 'area-resources-across',
  why: 'The areas are the columns, budget and outturn the rows.',
  workbook: [
    {
      name: 'Quadro',
      rows: [
        ['Quadro delle risorse per area strategica - 2021'],
        [],
        ['', 'Area strategica 1', 'Area strategica 2', 'Area strategica 3', 'Totale'],
        ['Budget iniziale', eur(10000), eur(20000), eur(30000), eur(60000)],
        ['Budget aggiornato', eur(20000), eur(20000), eur(40000), eur(80000)],
        ['Consuntivo', eur(10000), eur(15000), eur(40000), eur(65000)],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Quadro', kind: 'area-resources', covers: 'B4:D6', levels: ['area'] }],
    tree: [
      {
        id: '1',
        level: 'area',
        budget: { initial: '10000', updated: '20000', actual: '10000', use: '50.0' },
      },
      { id: '2', level: 'area', budget: { use: '75.0' } },
      { id: '3', level: 'area', budget: { use: '100.0', share: '61.5' } },
    ],
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'percent-differs'] }],
  },
};
