import type { LayoutCase } from '../case';

export const contextSeriesTerritory: LayoutCase = {
  name: 'context-series-territory',
  why: 'Firms by municipality in one year: nothing in the rows is known, the heads say what is counted.',
  workbook: [
    {
      name: 'Territorio',
      rows: [
        ['Imprese registrate per comune al 31/12/2016'],
        [],
        ['Comune', 'Registrate', 'Attive', 'Iscrizioni', 'Cessazioni', 'Tasso di crescita'],
        ['Lucca', 11000, 9500, 600, 580, 0.2],
        ['Viareggio', 8000, 7000, 500, 520, -0.2],
        ['Capannori', 5000, 4600, 300, 280, 0.4],
        ['Totale', 24000, 21100, 1400, 1380, 0.1],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Territorio', kind: 'context-series', year: 2016 }],
    series: [
      { label: 'Viareggio', category: 'Cessazioni', year: 2016, value: '520' },
      { label: 'Viareggio', category: 'Tasso di crescita', value: '-0.2' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
