import type { LayoutCase } from '../case';

export const unknownCondominium: LayoutCase = {
  name: 'unknown-condominium',
  why: 'Near miss: the accounts of a block of flats, forecast and outturn by item.',
  workbook: [
    {
      name: 'Condominio',
      rows: [
        ['Condominio Le Querce - rendiconto 2022'],
        ['Voce di spesa', 'Preventivo', 'Consuntivo', 'Differenza'],
        ['Pulizia delle scale', 2400, 2400, 0],
        ['Ascensore', 1800, 2350, 550],
        ['Giardino', 900, 700, -200],
        ['Totale', 5100, 5450, 350],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Condominio', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
