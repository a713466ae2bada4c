import type { LayoutCase } from '../case';
import { eur, pct } from '../cells';

export const unknownRents: LayoutCase = {
  name: 'unknown-rents',
  why: 'Rents due, collected and outstanding, with a percentage.',
  workbook: [
    {
      name: 'Affitti',
      rows: [
        ['Canoni attivi 2022'],
        ['Immobile', 'Conduttore', 'Canone annuo', 'Incassato', 'Residuo', '% incasso'],
        ['Sala borsa', 'Alfa srl', eur(12000), eur(9000), eur(3000), pct(0.75)],
        ['Ufficio', 'Beta', eur(6000), eur(6000), eur(0), pct(1)],
        ['Totale', null, eur(18000), eur(15000), eur(3000), pct(0.833)],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Affitti', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
