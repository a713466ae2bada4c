import type { LayoutCase } from '../case';

export const balanceSheetNational: LayoutCase = {
  name: 'balance-sheet-national',
  why: 'The aggregate of all chambers: whole euro as text, earlier year first, lines not known for one of the years.',
  workbook: [
    {
      name: 'Aggregato',
      rows: [
        ['Stato patrimoniale aggregato delle Camere di commercio (valori in euro)'],
        [],
        ['Voci', 2013, 2014],
        ['Immobilizzazioni', '2.633.248.998', '2.609.758.032'],
        ['Attivo circolante', '1.824.740.675', '1.862.886.455'],
        ['Ratei e risconti attivi', '3.496.504', '5.743.699'],
        ['Totale attivo', '4.461.486.177', '4.478.388.186'],
        ['Patrimonio netto', '3.158.030.782', '3.188.626.689'],
        ['Debiti di funzionamento', 'n.d.', '631.328.285'],
        ['Altre passività', 'n.d.', '658.433.212'],
        ['Totale passivo e patrimonio netto', '4.461.486.177', '4.478.388.186'],
      ],
    },
  ],
  expected: {
    year: 2014,
    sheets: [{ sheet: 'Aggregato', kind: 'balance-sheet', covers: 'A4:C11' }],
    statements: [
      { statement: 'assets', label: 'Immobilizzazioni', year: 2013, amount: '2633248998' },
      { statement: 'liabilities', label: 'Patrimonio netto', year: 2014, amount: '3188626689' },
    ],
    ratios: [
      { id: 'fixed-asset-coverage', year: 2014, value: '81.8', status: 'measured' },
      { id: 'fixed-asset-coverage', year: 2013, value: '83.4', status: 'measured' },
      { id: 'fixed-asset-incidence', year: 2014, value: '58.3', status: 'measured' },
      { id: 'financial-independence', year: 2013, value: '70.8', status: 'measured' },
      { id: 'financial-independence', year: 2014, value: '71.2', status: 'measured' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'bad-number'] }],
    checkExit: 0,
  },
};
