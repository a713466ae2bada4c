import type { LayoutCase } from '../case';
import { formula } from '../cells';

export const indicatorTableDegreeAndPoints: LayoutCase = {
  name: 'indicator-table-degree-and-points',
  why: 'Degree of achievement and weighted points beside it, all of them formulas: the degree counts.',
  workbook: [
    {
      name: 'Calc',
      rows: [
        ['Obiettivi strategici 2024'],
        [
          'Obiettivo strategico',
          'Peso',
          'Indicatore',
          'Target',
          'Risultato',
          '% ragg.',
          'Punteggio ponderato',
        ],
        ['Casa', 0.5, 'Alloggi', 40, 36, formula('E3/D3', 0.9, '0.0%'), formula('F3*B3', 0.45, '0.0%')],
        ['Lavoro', 0.5, 'Tirocini', 20, 20, formula('E4/D4', 1, '0.0%'), formula('F4*B4', 0.5, '0.0%')],
        [
          'Totale',
          formula('SUM(B3:B4)', 1, '0%'),
          null,
          null,
          null,
          null,
          formula('SUM(G3:G4)', 0.95, '0.0%'),
        ],
      ],
    },
  ],
  expected: {
    year: 2024,
    sheets: [{ sheet: 'Calc', kind: 'indicator-table', covers: 'A3:G4' }],
    tree: [
      { title: 'Casa', level: 'objective', achievement: { value: '90' } },
      { title: 'Lavoro', level: 'objective', achievement: { value: '100' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
