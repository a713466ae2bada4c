import type { LayoutCase } from '../case';

export const incomeStatementYearInTitle: LayoutCase = {
  name: 'income-statement-year-in-title',
  why: 'The year stands in the title alone, amounts are text, there are no totals and the stocks are in parentheses.',
  workbook: [
    {
      name: 'Foglio1',
      merges: ['A1:B1'],
      rows: [
        ["Camera di commercio - Bilancio d'esercizio al 31 dicembre 2018"],
        ['Conto economico'],
        [],
        ['VOCI', 'IMPORTO'],
        ['PROVENTI CORRENTI'],
        ['Diritto Annuale', '1.500.000,00'],
        ['Diritti di Segreteria', '600.000,00'],
        ['Contributi trasferimenti ed altre entrate', '50.000,00'],
        ['Proventi gestione servizi', '60.000,00'],
        ['Variazioni rimanenze', '(10.000,00)'],
        ['ONERI CORRENTI'],
        ['Spese per il personale', '900.000,00'],
        ['Spese di funzionamento', '500.000,00'],
        ['Spese per interventi economici', '400.000,00'],
        ['Ammortamenti e accantonamenti', '290.000,00'],
      ],
    },
  ],
  expected: {
    year: 2018,
    sheets: [{ sheet: 'Foglio1', kind: 'income-statement', covers: 'A5:B15', year: 2018 }],
    statements: [
      { statement: 'revenues', label: 'rimanenze', year: 2018, amount: '-10000' },
      { statement: 'costs', label: 'funzionamento', year: 2018, amount: '500000' },
    ],
    ratios: [
      { id: 'current-management-balance', year: 2018, value: '95.0', status: 'measured' },
      { id: 'structural-cost-incidence', year: 2018, value: '76.8', status: 'measured' },
      { id: 'other-revenue-capacity', year: 2018, value: '4.5', status: 'measured' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'bad-number'] }],
    checkExit: 0,
  },
};
