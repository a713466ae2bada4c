import type { LayoutCase } from '../case';

export const incomeStatementHeadingTotalWrong: LayoutCase = {
  name: 'income-statement-heading-total-wrong',
  why: 'Totals head their components, whole amounts that look like years; the later revenues do not add up.',
  workbook: [
    {
      name: 'Foglio1',
      rows: [
        ['Conto economico riclassificato (migliaia di euro)'],
        [null, '2018', '2019'],
        ['Proventi correnti', 3000, 3200],
        ['Diritto annuale', 2000, 2100],
        ['Diritti di segreteria', 800, 860],
        ['Contributi, trasferimenti e altre entrate', 200, 140],
        ['Oneri correnti', 2700, 2880],
        ['Personale', 1100, 1080],
        ['Funzionamento', 700, 720],
        ['Interventi economici', 600, 760],
        ['Ammortamenti e accantonamenti', 300, 320],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'Foglio1', kind: 'income-statement', covers: 'A3:C11' }],
    ratios: [{ id: 'current-management-balance', year: 2018, value: '90.0', status: 'measured' }],
    treeEmpty: true,
    findings: [
      { rule: 'total-differs', severity: 'error', sheet: 'Foglio1', cell: 'C3', expected: '3100000' },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 1,
  },
};
