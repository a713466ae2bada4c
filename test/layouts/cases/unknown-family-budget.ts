import type { LayoutCase } from '../case';

export const unknownFamilyBudget: LayoutCase = {
  name: 'unknown-family-budget',
  why: "A household's budget has forecasts, outturns and differences, and no public body.",
  workbook: [
    {
      name: 'Bilancio casa',
      rows: [
        ['Bilancio familiare 2021'],
        [],
        ['Voce', 'Previsto', 'Effettivo', 'Differenza', '% utilizzo'],
        ['Entrate'],
        ['Stipendi', 36000, 36500, 500, 101.4],
        ['Altre entrate', 1200, 900, -300, 75],
        ['Totale entrate', 37200, 37400, 200, 100.5],
        ['Uscite'],
        ['Affitto', 9600, 9600, 0, 100],
        ['Spesa alimentare', 6000, 6600, 600, 110],
        ['Bollette', 2400, 2100, -300, 87.5],
        ['Totale uscite', 18000, 18300, 300, 101.7],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Bilancio casa', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
