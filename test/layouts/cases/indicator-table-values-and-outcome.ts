import type { LayoutCase } from '../case';

export const indicatorTableValuesAndOutcome: LayoutCase = {
  name: 'indicator-table-values-and-outcome',
  why: '“Valore 2023” beside “Target 2023” is the result, “Valore 2022” the one before; OK and KO say it in words.',
  workbook: [
    {
      name: 'Indicatori',
      rows: [
        ['Indicatori di performance organizzativa 2023'],
        ['N.', 'Indicatore', 'Formula', 'Unità', 'Valore 2022', 'Target 2023', 'Valore 2023', 'Esito'],
        [1, 'Tempo medio di pagamento', 'media gg', 'gg', -5, '<= 0', -8, 'OK'],
        [
          2,
          'Lavoro agile',
          'dip. agili/totale',
          '%',
          { v: 0.3, z: '0%' },
          { v: 0.35, z: '0%' },
          { v: 0.4, z: '0%' },
          'OK',
        ],
        [3, 'Accessi allo sportello', 'n.', 'n.', 9000, 9500, 8900, 'KO'],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [{ sheet: 'Indicatori', kind: 'indicator-table', covers: 'A3:H5' }],
    tree: [
      { title: 'Tempo medio di pagamento', achievement: { value: '100' } },
      { title: 'Lavoro agile', achievement: { value: '100' } },
      { title: 'Accessi allo sportello', achievement: { value: '93.68' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
