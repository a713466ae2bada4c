import type { LayoutCase } from '../case';

export const unknownBehaviours: LayoutCase = {
  name: 'unknown-behaviours',
  why: 'Near miss: marks of behaviours, weighted, without any objective.',
  workbook: [
    {
      name: 'Comportamenti',
      rows: [
        ['Scheda di valutazione dei comportamenti 2022'],
        ['Comportamento', 'Peso', 'Valutazione (1-5)', 'Punteggio'],
        ['Collaborazione', 30, 4, 24],
        ['Flessibilità', 30, 5, 30],
        ['Autonomia', 40, 3, 24],
        ['Totale', 100, null, 78],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Comportamenti', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
