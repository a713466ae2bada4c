import type { LayoutCase } from '../case';

export const incomeStatementTotalsAbove: LayoutCase = {
  name: 'income-statement-totals-above',
  why: 'Totals stand above their components, thousands are said in the heads, costs are negative numbers.',
  workbook: [
    {
      name: 'CE',
      rows: [
        ['Conto economico riclassificato'],
        [null, '2018 (migliaia di €)', '2019 (migliaia di €)'],
        ['A) Proventi correnti', 3000, 3200],
        ['Diritto annuale', 2000, 2100],
        ['Diritti di segreteria', 800, 860],
        ['Contributi, trasferimenti e altre entrate', 200, 240],
        ['B) Oneri correnti', -2700, -2880],
        ['Personale', -1100, -1080],
        ['Funzionamento', -700, -720],
        ['Interventi economici', -600, -760],
        ['Ammortamenti e accantonamenti', -300, -320],
        ['Risultato della gestione corrente', 300, 320],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'CE', kind: 'income-statement', covers: 'A3:C12' }],
    statements: [{ statement: 'revenues', label: 'Diritto annuale', year: 2018, amount: '2000000' }],
    ratios: [
      { id: 'current-management-balance', year: 2019, value: '90.0', status: 'measured' },
      { id: 'current-management-balance', year: 2018, value: '90.0', status: 'measured' },
      { id: 'structural-cost-incidence', year: 2019, value: '66.3', status: 'measured' },
      { id: 'other-revenue-capacity', year: 2019, value: '7.5', status: 'measured' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
