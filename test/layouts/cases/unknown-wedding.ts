import type { LayoutCase } from '../case';

export const unknownWedding: LayoutCase = {
  name: 'unknown-wedding',
  why: "A wedding's budget: activities, budget, outturn, use and who is in charge.",
  workbook: [
    {
      name: 'Matrimonio',
      rows: [
        ['Budget matrimonio'],
        ['Attività', 'Budget', 'Consuntivo', '% spesa', 'Responsabile'],
        ['Ristorante', 8000, 8500, 106, 'Anna'],
        ['Fiori', 1000, 900, 90, 'Luca'],
        ['Abiti', 3000, 2800, 93, 'Anna'],
        ['Totale', 12000, 12200, 102],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Matrimonio', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
