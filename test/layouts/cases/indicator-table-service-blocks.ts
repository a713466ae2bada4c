import type { LayoutCase } from '../case';

export const indicatorTableServiceBlocks: LayoutCase = {
  name: 'indicator-table-service-blocks',
  why: 'A block for each service: its name heads no objective, and a deadline of December before, met in December before, is not stale.',
  workbook: [
    {
      name: 'Servizi',
      rows: [
        ['RELAZIONE SULLA PERFORMANCE 2021'],
        [],
        ['SERVIZIO RAGIONERIA'],
        ['Obiettivo', 'Indicatore', 'Peso %', 'Target', 'Risultato', 'Grado di raggiungimento %'],
        ['Bilancio nei tempi', 'Data di approvazione', '50', '31/12/2020', '28/12/2020', '100'],
        ['Pagamenti puntuali', 'Indicatore tempestività (gg)', '50', '≤ 0', '-3,5', '100'],
        [],
        ['SERVIZIO TRIBUTI'],
        ['Obiettivo', 'Indicatore', 'Peso %', 'Target', 'Risultato', 'Grado di raggiungimento %'],
        ['Bonifica banca dati', 'Posizioni verificate', '70', '3.000', '2.700', '90'],
        ['Sportello online', 'Servizi attivati', '30', '2', '2', '100'],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [
      { sheet: 'Servizi', kind: 'indicator-table', covers: 'A5:F11', levels: ['objective', 'indicator'] },
    ],
    tree: [
      { title: 'Bilancio nei tempi', level: 'objective', achievement: { value: '100' } },
      { title: 'Bonifica banca dati', level: 'objective', parent: null, achievement: { value: '90' } },
    ],
    notInTree: ['servizio tributi', 'servizio ragioneria'],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
