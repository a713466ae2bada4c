import type { LayoutCase } from '../case';

export const contextSeriesExports: LayoutCase = {
  name: 'context-series-exports',
  why: 'Exports by sector over ten years with shares and a change, latest year first, a blank cell and a wrong change.',
  workbook: [
    {
      name: 'Export',
      rows: [
        ['Esportazioni per settore (milioni di euro)'],
        [],
        [
          'Settori',
          2021,
          2020,
          2019,
          2018,
          2017,
          2016,
          2015,
          2014,
          2013,
          2012,
          'Var. % 2021/2020',
          'Comp. % 2021',
        ],
        ['Prodotti agricoli', 50, 40, 41, 42, 40, 39, 38, 36, 35, 34, 25, 10],
        ['Carta', 250, 230, 240, 238, 235, 230, 229, 220, 215, 210, 8.7, 50],
        ['Meccanica', 150, 120, 150, 148, 140, 135, 130, 128, 120, null, 15, 30],
        ['Nautica', 50, 60, 55, 52, 50, 48, 40, 36, 30, 26, -16.7, 10],
        ['Totale', 500, 450, 486, 480, 465, 452, 437, 420, 400, 270, 11.1, 100],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Export', kind: 'context-series', covers: 'A4:M8' }],
    treeEmpty: true,
    findings: [{ rule: 'percent-differs', sheet: 'Export', cell: 'L6', expected: '25' }],
    noFindings: [{ severity: 'error' }],
  },
};
