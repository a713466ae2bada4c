import type { LayoutCase } from '../case';

export const entityObjectivesFractionWeights: LayoutCase = {
  name: 'entity-objectives-fraction-weights',
  why: 'Objectives of the entity with weights as fractions, target and result beside the percentage, the weighted mean below.',
  workbook: [
    {
      name: 'Ente',
      rows: [
        ["Obiettivi trasversali dell'ente - anno 2021"],
        [],
        ['N.', "Obiettivo dell'ente", 'Indicatore', 'Peso', 'Target', 'Risultato', '% raggiungimento'],
        [1, 'Trasparenza', 'Pagine aggiornate', 0.25, 40, 40, 100],
        [2, 'Anticorruzione', 'Controlli fatti', 0.25, 20, 16, 80],
        [3, 'Pari opportunità', 'Azioni concluse', 0.5, 10, 9, 90],
        [null, "Performance complessiva dell'ente", null, 1, null, null, 90],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Ente', kind: 'entity-objectives', covers: 'A4:G6', levels: ['entity'] }],
    tree: [
      { title: 'Trasparenza', level: 'objective', achievement: { value: '100', status: 'measured' } },
      { title: 'Anticorruzione', achievement: { value: '80' } },
      { title: 'Pari opportunità', achievement: { value: '90' } },
      { level: 'entity', achievement: { value: '90' } },
    ],
    notInTree: ['performance complessiva'],
    noFindings: [
      { severity: 'error' },
      { rule: ['weights-not-100', 'percent-differs', 'ambiguous', 'rounding'] },
    ],
    checkExit: 0,
  },
};
