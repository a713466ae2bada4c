import type { LayoutCase } from '../case';

export const unknownBloodTests: LayoutCase = {
  name: 'unknown-blood-tests',
  why: 'Clinical values over two years, with ranges and outcomes, are no indicators of a body.',
  workbook: [
    {
      name: 'Esami',
      rows: [
        ['Valori degli esami del sangue'],
        [],
        ['Esame', 'Valore 2021', 'Valore 2022', 'Intervallo', 'Esito'],
        ['Emoglobina', 14.1, 13.9, '13-17', 'nella norma'],
        ['Glicemia', 92, 98, '70-100', 'nella norma'],
        ['Colesterolo totale', 190, 215, '< 200', 'alto'],
        ['Rapporto totale/HDL', 3.9, 4.4, '< 5', 'nella norma'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Esami', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
