import type { LayoutCase } from '../case';

export const contextSeriesTourism: LayoutCase = {
  name: 'context-series-tourism',
  why: 'Arrivals and nights of Italians and foreigners under merged heads, the last total is wrong.',
  workbook: [
    {
      name: 'Turismo',
      merges: ['A2:A3', 'B2:D2', 'E2:G2'],
      rows: [
        ['Movimento turistico nella provincia'],
        ['Anni', 'Arrivi', null, null, 'Presenze', null, null],
        [null, 'Italiani', 'Stranieri', 'Totale', 'Italiani', 'Stranieri', 'Totale'],
        [2016, '300.000', '350.000', '650.000', '700.000', '900.000', '1.600.000'],
        [2017, '310.000', '360.000', '670.000', '720.000', '950.000', '1.670.000'],
        [2018, '320.000', '380.000', '700.000', '730.000', '960.000', '1.690.000'],
        [2019, '330.000', '390.000', '720.000', '740.000', '980.000', '1.730.000'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Turismo', kind: 'context-series', covers: 'A4:G7', year: 2019 }],
    treeEmpty: true,
    findings: [{ rule: 'total-differs', sheet: 'Turismo', cell: 'G7', expected: '1720000' }],
    noFindings: [{ severity: 'error' }],
    checkExit: 1,
  },
};
