import type { LayoutCase } from '../case';

export const stateBudgetThreeYears: LayoutCase = {
  name: 'state-budget-three-years',
  why: 'Three years side by side, each in partial and total columns, costs in parentheses.',
  workbook: [
    {
      name: 'All.1 ter',
      merges: ['B3:C3', 'D3:E3', 'F3:G3'],
      rows: [
        ['Budget economico pluriennale 2018-2020'],
        [],
        [null, 'ANNO 2018', null, 'ANNO 2019', null, 'ANNO 2020'],
        [null, 'Parziali', 'Totali', 'Parziali', 'Totali', 'Parziali', 'Totali'],
        ['A) VALORE DELLA PRODUZIONE'],
        ['1) Ricavi e proventi per attività istituzionale', null, 900, null, 910, null, 920],
        ['e) proventi fiscali e parafiscali', 600, null, 610, null, 620],
        ['f) ricavi per cessione di prodotti e prestazioni servizi', 300, null, 300, null, 300],
        ['5) altri ricavi e proventi', null, 100, null, 100, null, 100],
        ['Totale valore della produzione (A)', null, 1000, null, 1010, null, 1020],
        ['B) COSTI DELLA PRODUZIONE'],
        ['7) per servizi', null, '(400)', null, '(410)', null, '(420)'],
        ['9) per il personale', null, '(350)', null, '(350)', null, '(350)'],
        ['Totale costi (B)', null, '(750)', null, '(760)', null, '(770)'],
        ['DIFFERENZA FRA VALORE E COSTI DELLA PRODUZIONE (A-B)', null, 250, null, 250, null, 250],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'All.1 ter', kind: 'state-budget' }],
    statements: [
      { statement: 'costs', label: '7) per servizi', year: 2018, amount: '-400' },
      { statement: 'costs', label: 'Totale costi', year: 2020, amount: '-770' },
      { statement: 'revenues', label: 'f) ricavi', year: 2019, amount: '300' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
