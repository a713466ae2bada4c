import type { LayoutCase } from '../case';
import { date, whole } from '../cells';

export const incomeStatementExcelDates: LayoutCase = {
  name: 'income-statement-excel-dates',
  why: 'The heads hold dates, not words: 31/12/2022 as Excel keeps it; roman numerals number the rows.',
  workbook: [
    {
      name: 'Prospetto',
      rows: [
        ['Prospetto di conto economico'],
        [null, 'Voci', date(44926), date(44561)],
        ['I', 'Diritto annuale', whole(5000000), whole(4900000)],
        ['II', 'Diritti di segreteria', whole(2000000), whole(2050000)],
        ['III', 'Contributi, trasferimenti e altre entrate', whole(300000), whole(250000)],
        ['IV', 'Proventi gestione servizi', whole(100000), whole(100000)],
        [null, 'Totale proventi correnti', whole(7400000), whole(7300000)],
        ['V', 'Personale', whole(2100000), whole(2150000)],
        ['VI', 'Funzionamento', whole(1700000), whole(1650000)],
        ['VII', 'Interventi economici', whole(2300000), whole(2000000)],
        ['VIII', 'Ammortamenti e accantonamenti', whole(1200000), whole(1250000)],
        [null, 'Totale oneri correnti', whole(7300000), whole(7050000)],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Prospetto', kind: 'income-statement' }],
    statements: [
      { label: 'Diritto annuale', year: 2022, amount: '5000000' },
      { label: 'Personale', year: 2021, amount: '2150000' },
    ],
    ratios: [{ id: 'current-management-balance', year: 2022, value: '98.6' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
