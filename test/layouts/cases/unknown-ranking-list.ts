import type { LayoutCase } from '../case';

export const unknownRankingList: LayoutCase = {
  name: 'unknown-ranking-list',
  why: 'Near miss: a ranking of candidates with marks, totals and an outcome.',
  workbook: [
    {
      name: 'Graduatoria',
      rows: [
        ['Concorso istruttore amministrativo – graduatoria'],
        ['N.', 'Candidato', 'Titoli', 'Prova scritta', 'Prova orale', 'Punteggio totale', 'Esito'],
        [1, 'Alfa', 8, 27, 28, 63, 'Idoneo'],
        [2, 'Beta', 5, 24, 25, 54, 'Idoneo'],
        [3, 'Gamma', 6, 18, null, 24, 'Non idoneo'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Graduatoria', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
