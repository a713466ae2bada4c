import type { LayoutCase } from '../case';

export const benchmarkColumns: LayoutCase = {
  name: 'benchmark-columns',
  why: 'Bodies in columns, indicators of several units in rows, a mean at the end.',
  workbook: [
    {
      name: 'Benchmarking',
      rows: [
        ['Benchmarking tra le Camere della Toscana - anno 2016'],
        [],
        ['Indicatore', 'Lucca', 'Pisa', 'Pistoia', 'Prato', 'Media'],
        ['Costo medio di evasione pratica RI', 25.3, 27.1, 30.2, 26, 27.15],
        ['Tempo medio di lavorazione pratiche telematiche (giorni)', 2.7, 3.4, 5.1, 4, 3.8],
        ['% pratiche evase entro 5 giorni', '92,3%', '88,0%', '71,5%', '80%', '82,95%'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Benchmarking', kind: 'benchmark', year: 2016 }],
    series: [
      { label: 'Tempo medio', category: 'Pistoia', year: 2016, value: '5.1' },
      { label: '% pratiche evase', category: 'Lucca', value: '92.3' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
