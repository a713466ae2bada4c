import type { LayoutCase } from '../case';
import { eur, pct } from '../cells';

export const incomeStatementBarePercentChanges: LayoutCase = {
  name: 'income-statement-bare-percent-changes',
  why: 'A last column headed % holds the change on the forecast, not a composition.',
  workbook: [
    {
      name: 'Scost',
      rows: [
        ['Confronto 2022'],
        ['Voci', 'Consuntivo 2021', 'Preventivo 2022', 'Consuntivo 2022', 'Scost. cons/prev', '%'],
        ['Diritto annuale', eur(5000), eur(5100), eur(5200), eur(100), pct(0.0196078431372549)],
        ['Diritti di segreteria', eur(2000), eur(2000), eur(1900), eur(-100), pct(-0.05)],
        ['Totale proventi correnti', eur(7000), eur(7100), eur(7100), eur(0), pct(0)],
        ['Personale', eur(2100), eur(2100), eur(2000), eur(-100), pct(-0.047619047619047616)],
        ['Totale oneri correnti', eur(2100), eur(2100), eur(2000), eur(-100), pct(-0.047619047619047616)],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Scost', kind: 'income-statement' }],
    statements: [{ label: 'Diritto annuale', year: 2022, amount: '5200' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
