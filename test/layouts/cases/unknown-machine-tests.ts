import type { LayoutCase } from '../case';

export const unknownMachineTests: LayoutCase = {
  name: 'unknown-machine-tests',
  why: 'Near miss: measures of a machine against their set points.',
  workbook: [
    {
      name: 'Collaudo',
      rows: [
        ['Collaudo della linea 3'],
        ['Prova', 'Parametro', 'Valore atteso', 'Valore rilevato', 'Esito'],
        [1, 'Temperatura forno (gradi)', 180, 179, 'OK'],
        [2, 'Pressione (bar)', 6, 5.4, 'KO'],
        [3, 'Velocità nastro (m/min)', 12, 12, 'OK'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Collaudo', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
