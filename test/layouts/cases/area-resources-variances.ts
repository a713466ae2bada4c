import type { LayoutCase } from '../case';
import { eur, pct } from '../cells';

export const areaResourcesVariances: LayoutCase = {
  name: 'area-resources-variances',
  why: 'The total on the first row, variations between the budgets, differences after the outturn.',
  workbook: [
    {
      name: 'Budget',
      rows: [
        ['Budget direzionale 2019 - stato di utilizzo al 31/12/2019'],
        [
          'Linea strategica',
          'Preventivo',
          'Variazioni',
          'Assestato',
          'Consuntivo',
          'Scostamento',
          'Scost. %',
        ],
        ['Totale', eur(300), eur(30), eur(330), eur(300), eur(-30), pct(-0.0909)],
        [],
        ['1. Imprese', eur(100), eur(20), eur(120), eur(110), eur(-10), pct(-0.0833)],
        ['2. Mercato', eur(120), eur(0), eur(120), eur(100), eur(-20), pct(-0.1667)],
        [],
        ['3. Territorio', eur(80), eur(10), eur(90), eur(90), eur(0), pct(0)],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'Budget', kind: 'area-resources' }],
    tree: [
      {
        title: 'Imprese',
        level: 'area',
        budget: { initial: '100', updated: '120', actual: '110', use: '91.7' },
      },
    ],
    notInTree: ['totale'],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
