import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const incomeStatementChangesFromNothing: LayoutCase = {
  name: 'income-statement-changes-from-nothing',
  why: 'Changes from nothing, as n.s. or a dash.',
  workbook: [
    {
      name: 'Var',
      rows: [
        ['Proventi correnti'],
        ['Proventi correnti', 2021, 2022, 'Var. %'],
        ['Diritto annuale', eur(5000), eur(5100), '2,0%'],
        ['Diritti di segreteria', eur(0), eur(100), 'n.s.'],
        ['Contributi trasferimenti e altre entrate', eur(300), eur(0), '-100,0%'],
        ['Proventi da gestione di servizi', eur(0), eur(50), '-'],
        ['Variazione delle rimanenze', eur(-10), eur(5), 'n.s.'],
        ['Totale proventi correnti', eur(5290), eur(5255), '-0,7%'],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Var', kind: 'income-statement' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
