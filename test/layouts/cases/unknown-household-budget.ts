import type { LayoutCase } from '../case';

export const unknownHouseholdBudget: LayoutCase = {
  name: 'unknown-household-budget',
  why: 'Near miss: a household plans and tracks what it spends.',
  workbook: [
    {
      name: 'Casa',
      rows: [
        ['Bilancio di casa 2023'],
        ['Categoria', 'Budget mensile', 'Speso', 'Residuo', '% utilizzo'],
        ['Alimentari', 600, 540, 60, 90],
        ['Trasporti', 200, 230, -30, 115],
        ['Svago', 150, 75, 75, 50],
        ['Totale', 950, 845, 105, 88.9],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Casa', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
