import type { LayoutCase } from '../case';

export const incomeStatementLongForm: LayoutCase = {
  name: 'income-statement-long-form',
  why: 'One row an item and year: the year stands in a column of its own.',
  workbook: [
    {
      name: 'DB',
      rows: [
        ['Voce', 'Anno', 'Importo'],
        ['Diritto annuale', 2020, 5750000],
        ['Diritto annuale', 2021, 5800000],
        ['Diritti di segreteria', 2020, 2600000],
        ['Diritti di segreteria', 2021, 2750000],
        ['Personale', 2020, 2600000],
        ['Personale', 2021, 2500000],
        ['Funzionamento', 2020, 1900000],
        ['Funzionamento', 2021, 2000000],
        ['Interventi economici', 2020, 2800000],
        ['Interventi economici', 2021, 3000000],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'DB', kind: ['income-statement', 'unknown'] }],
    statements: [
      { label: 'Diritto annuale', year: 2020, amount: '5750000' },
      { label: 'Personale', year: 2021, amount: '2500000' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
