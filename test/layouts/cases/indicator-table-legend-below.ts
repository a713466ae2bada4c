import type { LayoutCase } from '../case';

export const indicatorTableLegendBelow: LayoutCase = {
  name: 'indicator-table-legend-below',
  why: 'A legend of colours under the table, one of which is also an objective’s name.',
  workbook: [
    {
      name: 'Leg',
      rows: [
        ['Monitoraggio 2022'],
        ['Obiettivo', 'Indicatore', 'Target', 'Risultato', '% ragg.'],
        ['Verde', 'Alberi', 100, 90, 90],
        ['Mobilità', 'Km', 10, 10, 100],
        [],
        ['Legenda'],
        ['Verde', 'obiettivo raggiunto'],
        ['Giallo', 'obiettivo in corso'],
        ['Rosso', 'obiettivo non raggiunto'],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Leg', kind: 'indicator-table', covers: 'A3:E4', avoids: 'A6:B9' }],
    tree: [{ title: 'Verde', achievement: { value: '90', counted: 1, of: 1 } }],
    notInTree: ['giallo', 'rosso', 'legenda'],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
