import type { LayoutCase } from '../case';

export const benchmarkRows: LayoutCase = {
  name: 'benchmark-rows',
  why: 'Bodies in rows: the firms and the staff of others are none of ours.',
  workbook: [
    {
      name: 'Confronto',
      rows: [
        ['Confronto tra Camere di commercio 2019'],
        [],
        [
          'Camera di commercio',
          'Imprese attive',
          'Dipendenti',
          'Oneri correnti',
          'Costi di funzionamento per impresa',
        ],
        ['Lucca', 36000, 78, 9000000, 85.6],
        ['Pisa', 37500, 80, 9200000, 90.1],
        ['Livorno', 40100, 95, 11000000, 88],
        ['Media', 37866.67, 84.33, 9733333.33, 87.9],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Confronto', kind: 'benchmark', year: 2019 }],
    series: [{ label: 'Livorno', category: 'Dipendenti', year: 2019, value: '95' }],
    statements: [],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
