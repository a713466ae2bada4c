import type { LayoutCase } from '../case';

export const unknownCameraLenses: LayoutCase = {
  name: 'unknown-camera-lenses',
  why: "Near miss: 'obiettivo' and 'peso' here are lenses and grams.",
  workbook: [
    {
      name: 'Listino',
      rows: [
        ['Listino obiettivi fotografici 2021'],
        ['Obiettivo', 'Marca', 'Focale', 'Peso (g)', 'Prezzo (euro)', 'Sconto %'],
        ['Luminoso 35', 'Ottica Uno', '35 mm', 310, { v: 450, z: '#,##0.00' }, 5],
        ['Luminoso 85', 'Ottica Uno', '85 mm', 520, { v: 690, z: '#,##0.00' }, 10],
        ['Viaggio 24-105', 'Ottica Due', '24-105 mm', 780, { v: 980, z: '#,##0.00' }, 0],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Listino', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
