import type { LayoutCase } from '../case';

export const unknownKitchen: LayoutCase = {
  name: 'unknown-kitchen',
  why: 'Near miss: an estimate and a cost for works in a kitchen, no sign of a public body.',
  workbook: [
    {
      name: 'Cucina',
      rows: [
        ['Lavori cucina'],
        ['Intervento', 'Preventivo', 'Speso'],
        ['Idraulico', 1500, 1600],
        ['Elettricista', 900, 850],
        ['Piastrelle', 2000, 2200],
        ['Totale', 4400, 4650],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Cucina', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
