import type { LayoutCase } from '../case';
import { points } from '../cells';

export const healthRatiosMissingAndOther: LayoutCase = {
  name: 'health-ratios-missing-and-other',
  why: 'Two-row heads (years over consuntivo and obiettivo), notes between rows, ratios of another list among ours.',
  workbook: [
    {
      name: 'Pareto',
      merges: ['A3:A4', 'B3:C3', 'D3:E3'],
      rows: [
        ['Indicatori economico-patrimoniali della Camera'],
        [],
        ['Indicatori', 2018, null, 2019, null],
        [null, 'Obiettivo', 'Consuntivo', 'Obiettivo', 'Consuntivo'],
        ['Equilibrio economico della gestione corrente', points(98), points(97.5), points(97), points(95.2)],
        ['Nota: esclusi gli oneri straordinari'],
        [
          'Incidenza dei costi strutturali sui proventi correnti',
          points(80),
          points(79.1),
          points(79),
          points(78.4),
        ],
        ['Liquidità immediata', points(200), points(210.3), points(200), points(190)],
        ['Economicità dei servizi anagrafici', points(85), points(84.9), points(85), points(87.2)],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'Pareto', kind: 'health-ratios', covers: 'A5:E9', year: 2019 }],
    ratios: [
      { id: 'current-management-balance', year: 2019, published: '95.2', status: 'published-only' },
      { id: 'current-management-balance', year: 2018, published: '97.5', status: 'published-only' },
      { id: 'structural-cost-incidence', year: 2018, published: '79.1', status: 'published-only' },
      { id: 'registry-service-economy', year: 2019, published: '87.2', status: 'published-only' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
