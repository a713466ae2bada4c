import type { LayoutCase } from '../case';

export const severalTablesObjectivesAndBudget: LayoutCase = {
  name: 'several-tables-objectives-and-budget',
  why: 'Objectives and a budget by area side by side, two columns apart, no head in common: no objective takes the area’s money.',
  workbook: [
    {
      name: 'Sintesi',
      rows: [
        ['Sintesi degli obiettivi 2020'],
        [],
        [
          'Obiettivo',
          'Indicatore',
          'Target',
          'Risultato',
          null,
          null,
          'Area',
          'Budget assestato',
          'Consuntivo',
          '% utilizzo',
        ],
        ['Digitalizzazione', 'Servizi online', 10, 10, null, null, 'Area 1 Imprese', 100000, 80000, '80%'],
        ['Semplificazione', 'Procedimenti ridotti', 8, 6, null, null, 'Area 2 Mercato', 50000, 50000, '100%'],
        [null, null, null, null, null, null, 'Totale', 150000, 130000, '86,7%'],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [
      { sheet: 'Sintesi', kind: 'indicator-table', covers: 'A4:D5' },
      { sheet: 'Sintesi', kind: 'area-resources', covers: 'G4:J6' },
    ],
    tree: [
      { title: 'Digitalizzazione', level: 'objective', parent: null, achievement: { value: '100' } },
      { title: 'Semplificazione', level: 'objective', achievement: { value: '75' } },
      { title: 'Imprese', level: 'area', budget: { updated: '100000', actual: '80000', use: '80' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
