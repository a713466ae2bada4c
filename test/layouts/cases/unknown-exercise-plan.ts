import type { LayoutCase } from '../case';

export const unknownExercisePlan: LayoutCase = {
  name: 'unknown-exercise-plan',
  why: 'Near miss: goals of a patient in a rehabilitation plan.',
  workbook: [
    {
      name: 'Piano',
      rows: [
        ['Piano riabilitativo del ginocchio'],
        ['Settimana', 'Obiettivo', 'Esercizio', 'Ripetizioni', 'Dolore (0-10)'],
        [1, 'Recuperare la flessione', 'Scivolamenti', 30, 6],
        [2, 'Camminare senza stampelle', 'Passi assistiti', 200, 4],
        [3, 'Salire le scale', 'Gradini', 40, 3],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Piano', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
