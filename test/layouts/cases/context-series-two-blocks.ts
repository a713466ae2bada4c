import type { LayoutCase } from '../case';

export const contextSeriesTwoBlocks: LayoutCase = {
  name: 'context-series-two-blocks',
  why: 'Sectors and legal forms on one sheet, two measures under each year.',
  workbook: [
    {
      name: 'Settori',
      merges: ['B3:C3', 'D3:E3', 'A3:A4', 'F3:F4', 'B12:C12', 'D12:E12', 'A12:A13', 'F12:F13'],
      rows: [
        ['IMPRESE PER SETTORE DI ATTIVITÀ'],
        [],
        ['Settore', '2015', null, '2016', null, 'Var. %'],
        [null, 'Registrate', 'Attive', 'Registrate', 'Attive'],
        ['Agricoltura', 3000, 2950, 2900, 2860, -3.3],
        ['Industria', 5000, 4500, 5050, 4550, 1],
        ['Commercio', 11000, 10000, 10900, 9900, -0.9],
        ['Totale', 19000, 17450, 18850, 17310, -0.8],
        [],
        ['IMPRESE PER FORMA GIURIDICA'],
        [],
        ['Forma giuridica', '2015', null, '2016', null, 'Var. %'],
        [null, 'Registrate', 'Attive', 'Registrate', 'Attive'],
        ['Società di capitale', 9000, 7000, 9200, 7200, 2.2],
        ['Società di persone', 8000, 6000, 7900, 5900, -1.3],
        ['Imprese individuali', 2000, 1900, 1950, 1850, -2.5],
        ['Totale', 19000, 14900, 19050, 14950, 0.3],
      ],
    },
  ],
  expected: {
    sheets: [
      { sheet: 'Settori', kind: 'context-series', covers: 'A5:F8' },
      { sheet: 'Settori', kind: 'context-series', covers: 'A14:F17' },
    ],
    series: [
      { label: 'Società di persone', category: 'Attive', year: 2016, value: '5900' },
      { label: 'Industria', category: 'Registrate', year: 2016, value: '5050', change: '1' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
