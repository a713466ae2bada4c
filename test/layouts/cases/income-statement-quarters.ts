import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const incomeStatementQuarters: LayoutCase = {
  name: 'income-statement-quarters',
  why: "A forecast and four cumulative quarters, the last of them the year's.",
  workbook: [
    {
      name: 'Monitoraggio',
      rows: [
        ['Monitoraggio trimestrale del conto economico 2023'],
        ['Voce', 'Preventivo 2023', 'al 31/03', 'al 30/06', 'al 30/09', 'al 31/12'],
        ['Diritto annuale', eur(5000), eur(4000), eur(4500), eur(4900), eur(5050)],
        ['Diritti di segreteria', eur(2000), eur(500), eur(1000), eur(1500), eur(2010)],
        ['Totale proventi correnti', eur(7000), eur(4500), eur(5500), eur(6400), eur(7060)],
        ['Personale', eur(2100), eur(500), eur(1000), eur(1550), eur(2050)],
        ['Funzionamento', eur(1900), eur(400), eur(900), eur(1400), eur(1850)],
        ['Totale oneri correnti', eur(4000), eur(900), eur(1900), eur(2950), eur(3900)],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [{ sheet: 'Monitoraggio', kind: 'income-statement' }],
    statements: [{ label: 'Diritto annuale', year: 2023, amount: '5050' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
