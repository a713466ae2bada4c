import type { LayoutCase } from '../case';

export const indicatorTableMisspeltHeads: LayoutCase = {
  name: 'indicator-table-misspelt-heads',
  why: 'Every head but one has a slip of the finger in it.',
  workbook: [
    {
      name: 'Foglio1',
      rows: [
        ['Camera di commercio - monitoraggio 2017'],
        ['Obbiettivo', 'Idicatore', 'Peso', 'Targhet', 'Risulato', '% raggiungimeno'],
        ['Internazionalizzazione', 'Imprese assistite', 50, 100, 90, 90],
        ['Registro imprese', 'Tempo medio evasione (gg)', 50, '<= 5', 4.2, 100],
      ],
    },
  ],
  expected: {
    year: 2017,
    sheets: [
      { sheet: 'Foglio1', kind: 'indicator-table', covers: 'A3:F4', levels: ['objective', 'indicator'] },
    ],
    tree: [
      { title: 'Internazionalizzazione', achievement: { value: '90', status: 'measured' } },
      { title: 'Registro imprese', achievement: { value: '100' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
