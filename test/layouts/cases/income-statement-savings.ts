import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const incomeStatementSavings: LayoutCase = {
  name: 'income-statement-savings',
  why: 'Differences taken the other way round throughout: savings are no mistakes.',
  workbook: [
    {
      name: 'Delta',
      rows: [
        ['Oneri correnti: risparmi'],
        ['Oneri correnti', 2021, 2022, 'Differenza'],
        ['Personale', eur(2100), eur(2050), eur(50)],
        ['Funzionamento', eur(1900), eur(1820), eur(80)],
        ['Interventi economici', eur(2400), eur(2500), eur(-100)],
        ['Totale oneri correnti', eur(6400), eur(6370), eur(30)],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Delta', kind: 'income-statement' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
