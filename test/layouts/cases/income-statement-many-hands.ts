import type { LayoutCase } from '../case';

export const incomeStatementManyHands: LayoutCase = {
  name: 'income-statement-many-hands',
  why: 'Amounts as several hands write them: apostrophes, spaces, the sign of euro before and after, a dash, n.d.',
  workbook: [
    {
      name: 'Misti',
      rows: [
        ['Proventi correnti: confronto 2018 - 2019'],
        ['Descrizione', '2018', '2019'],
        ['Diritto annuale', "€ 5'100'200", '5 150 300,00'],
        ['Diritti di segreteria', '1.900.000 €', 'euro 2.000.000'],
        ['Contributi e trasferimenti', '-', '0'],
        ['Proventi da gestione di servizi', '90.000,00', '110.000,50 €'],
        ['Variazione delle rimanenze', '(5.000,00)', 'n.d.'],
        ['Totale proventi correnti', '7.085.200,00', '7.260.300,50'],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'Misti', kind: 'income-statement' }],
    statements: [
      { label: 'Diritto annuale', year: 2018, amount: '5100200' },
      { label: 'Diritto annuale', year: 2019, amount: '5150300' },
      { label: 'Diritti di segreteria', year: 2018, amount: '1900000' },
      { label: 'Variazione', year: 2018, amount: '-5000' },
    ],
    noFindings: [{ severity: 'error' }, { rule: 'total-differs' }],
    treeEmpty: true,
  },
};
