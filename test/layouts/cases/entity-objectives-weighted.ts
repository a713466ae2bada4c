import type { LayoutCase } from '../case';

export const entityObjectivesWeighted: LayoutCase = {
  name: 'entity-objectives-weighted',
  why: 'The objectives of a body with weights and a last row that is their weighted mean.',
  workbook: [
    {
      name: 'Ente',
      rows: [
        ["OBIETTIVI DELL'ENTE - ANNO 2018"],
        [],
        ['N.', "Obiettivo dell'ente", 'Peso', 'Grado di raggiungimento %'],
        [1, 'Avvicinare gli uffici ai cittadini', 40, 100],
        [2, 'Smaltire le pratiche in giacenza', 35, 90],
        [3, 'Spendere bene i fondi europei', 25, 80],
        [null, 'Totale ponderato', 100, 91.5],
      ],
    },
  ],
  expected: {
    year: 2018,
    sheets: [{ sheet: 'Ente', kind: 'entity-objectives', covers: 'A4:D6' }],
    tree: [
      { title: 'Avvicinare gli uffici ai cittadini', achievement: { value: '100', published: '100' } },
      { title: 'Smaltire le pratiche in giacenza', achievement: { value: '90' } },
      { title: 'Spendere bene i fondi europei', achievement: { value: '80' } },
    ],
    notInTree: ['totale ponderato'],
    noFindings: [
      { severity: 'error' },
      { rule: ['weights-not-100', 'percent-differs', 'total-differs', 'ambiguous'] },
    ],
  },
};
