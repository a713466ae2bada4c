import type { LayoutCase } from '../case';
import { eur, pct } from '../cells';

export const unknownProjectPartners: LayoutCase = {
  name: 'unknown-project-partners',
  why: 'Partners of a European project: budget, co-financing, costs reported.',
  workbook: [
    {
      name: 'Partner',
      rows: [
        ['Progetto Interreg - budget per partner'],
        ['Partner', 'Budget totale', 'Cofinanziamento', 'Rendicontato', '% rendicontato'],
        ['LP CCIAA', eur(200000), eur(40000), eur(150000), pct(0.75)],
        ['PP2 Università', eur(100000), eur(20000), eur(100000), pct(1)],
        ['Totale', eur(300000), eur(60000), eur(250000), pct(0.833)],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Partner', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
