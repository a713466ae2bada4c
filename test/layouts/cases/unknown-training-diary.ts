import type { LayoutCase } from '../case';

export const unknownTrainingDiary: LayoutCase = {
  name: 'unknown-training-diary',
  why: 'Near miss: a runner writes down targets and results of each training session.',
  workbook: [
    {
      name: 'Allenamenti',
      rows: [
        ['Diario di corsa'],
        ['Settimana', 'Attività', 'Target (km)', 'Risultato (km)', 'Battito medio', 'Note'],
        [1, 'Corsa lenta', 30, 28, 142, 'pioggia'],
        [2, 'Ripetute', 20, 22, 161, null],
        [3, 'Lungo', 25, 25, 150, 'gambe pesanti'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Allenamenti', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
