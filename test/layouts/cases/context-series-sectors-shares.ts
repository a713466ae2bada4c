import type { LayoutCase } from '../case';

export const contextSeriesSectorsShares: LayoutCase = {
  name: 'context-series-sectors-shares',
  why: 'Registered and active firms under two years, a share of 0,1 among tens, a source below.',
  workbook: [
    {
      name: 'Settori',
      merges: ['B2:C2', 'D2:E2'],
      rows: [
        ['Imprese registrate e attive per settore di attività economica'],
        ['Settore', 2021, null, 2022, null, 'Var. % attive', 'Peso %'],
        [null, 'Registrate', 'Attive', 'Registrate', 'Attive'],
        ['A Agricoltura, silvicoltura e pesca', '2.500', '2.450', '2.480', '2.430', '-0,8', '10,0'],
        ['C Attività manifatturiere', '4.100', '3.500', '4.050', '3.430', '-2,0', '14,1'],
        ['F Costruzioni', '6.000', '5.400', '6.100', '5.500', '1,9', '22,6'],
        ['G Commercio', '9.000', '8.200', '8.900', '8.100', '-1,2', '33,3'],
        ['I Alloggio e ristorazione', '3.000', '2.550', '3.010', '2.540', '-0,4', '10,5'],
        ['X Imprese non classificate', '1.900', '20', '1.950', '22', '10,0', '0,1'],
        ['Altri servizi', '2.500', '2.300', '2.520', '2.290', '-0,4', '9,4'],
        ['TOTALE', '29.000', '24.420', '29.010', '24.312', '-0,4', '100,0'],
        ['Fonte: Infocamere - Movimprese'],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Settori', kind: 'context-series' }],
    series: [
      { label: 'Costruzioni', category: 'Attive', year: 2022, value: '5500', change: '1.9', share: '22.6' },
      { label: 'Costruzioni', category: 'Registrate', year: 2021, value: '6000' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
