import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const incomeStatementYearsDown: LayoutCase = {
  name: 'income-statement-years-down',
  why: 'A row a year, the items across, totals among them; the earliest year has no interventions yet.',
  workbook: [
    {
      name: 'Serie',
      rows: [
        ['Principali voci del conto economico'],
        [],
        [
          'Anno',
          'Diritto annuale',
          'Diritti di segreteria',
          'Proventi correnti',
          'Interventi economici',
          'Oneri correnti',
        ],
        [2017, eur(1000000), eur(500000), eur(1600000), null, eur(1520000)],
        [2018, eur(1100000), eur(500000), eur(2000000), eur(400000), eur(1900000)],
        [2019, eur(1150000), eur(510000), eur(2000000), eur(500000), eur(1800000)],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'Serie', kind: 'income-statement', covers: 'A4:F6' }],
    statements: [
      { statement: 'revenues', label: 'Diritto annuale', year: 2018, amount: '1100000' },
      { statement: 'costs', label: 'Oneri correnti', year: 2017, amount: '1520000' },
    ],
    ratios: [
      { id: 'current-management-balance', year: 2019, value: '90.0', status: 'measured' },
      { id: 'current-management-balance', year: 2017, value: '95.0', status: 'measured' },
      { id: 'structural-cost-incidence', year: 2018, value: '75.0', status: 'measured' },
      { id: 'other-revenue-capacity', year: 2019, value: '17.0', status: 'measured' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
