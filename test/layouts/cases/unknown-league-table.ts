import type { LayoutCase } from '../case';

export const unknownLeagueTable: LayoutCase = {
  name: 'unknown-league-table',
  why: 'A league table: points, matches, goals made and suffered.',
  workbook: [
    {
      name: 'Classifica',
      rows: [
        ['Pos.', 'Squadra', 'Punti', 'Giocate', 'Vinte', 'Perse', 'Reti fatte', 'Reti subite'],
        [1, 'Aquile', 30, 12, 10, 2, 28, 9],
        [2, 'Lupi', 27, 12, 9, 3, 25, 14],
        [3, 'Orsi', 15, 12, 5, 7, 16, 20],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Classifica', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
