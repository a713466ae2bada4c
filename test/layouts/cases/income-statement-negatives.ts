import type { LayoutCase } from '../case';

export const incomeStatementNegatives: LayoutCase = {
  name: 'income-statement-negatives',
  why: 'Thousands of euro as Italian text, costs in parentheses, later year first, two tables on the sheet.',
  workbook: [
    {
      name: 'Conto',
      rows: [
        ['Conto economico riclassificato (in migliaia di euro)'],
        [],
        ['PROVENTI CORRENTI', 2022, 2021],
        ['Diritto annuale', '2.000,0', '1.950,0'],
        ['Diritti di segreteria', '800,0', '790,0'],
        ['Contributi, trasferimenti e altre entrate', '150,0', '200,0'],
        ['Proventi da gestione beni e servizi', '50,0', '60,0'],
        ['Totale proventi correnti', '3.000,0', '3.000,0'],
        [],
        [],
        ['ONERI CORRENTI', 2022, 2021],
        ['Personale', '(1.200,0)', '(1.250,0)'],
        ['Funzionamento', '(700,0)', '(720,0)'],
        ['Interventi economici', '(500,0)', '(430,0)'],
        ['Ammortamenti e accantonamenti', '(450,0)', '(600,0)'],
        ['Totale oneri correnti', '(2.850,0)', '(3.000,0)'],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Conto', kind: 'income-statement' }],
    statements: [
      { statement: 'revenues', label: 'Diritto annuale', year: 2022, amount: '2000000' },
      { statement: 'revenues', label: 'Diritti di segreteria', year: 2021, amount: '790000' },
    ],
    ratios: [
      { id: 'current-management-balance', year: 2022, value: '95.0', status: 'measured' },
      { id: 'current-management-balance', year: 2021, value: '100.0' },
      { id: 'structural-cost-incidence', year: 2022, value: '78.3' },
      { id: 'structural-cost-incidence', year: 2021, value: '85.7' },
      { id: 'other-revenue-capacity', year: 2022, value: '6.7' },
      { id: 'other-revenue-capacity', year: 2021, value: '8.7' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['bad-number', 'total-differs', 'out-of-range'] }],
  },
};
