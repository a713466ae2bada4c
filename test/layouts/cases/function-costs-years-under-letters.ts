import type { LayoutCase } from '../case';

export const functionCostsYearsUnderLetters: LayoutCase = {
  name: 'function-costs-years-under-letters',
  why: 'Functions as merged heads, two years under each.',
  workbook: [
    {
      name: 'Confronto',
      merges: ['B2:C2', 'D2:E2', 'F2:G2', 'H2:I2', 'J2:K2'],
      rows: [
        ['Oneri correnti per funzione: confronto'],
        ['Voci', 'Funzione A', null, 'Funzione B', null, 'Funzione C', null, 'Funzione D', null, 'Totale'],
        [null, 2021, 2022, 2021, 2022, 2021, 2022, 2021, 2022, 2021, 2022],
        ['Personale', 10, 11, 20, 21, 30, 31, 40, 41, 100, 104],
        ['Funzionamento', 5, 5, 10, 10, 15, 15, 20, 20, 50, 50],
        ['Interventi economici', 0, 0, 0, 0, 5, 5, 95, 100, 100, 105],
        ['Ammortamenti e accantonamenti', 1, 1, 2, 2, 3, 3, 4, 4, 10, 10],
        ['Totale oneri correnti', 16, 17, 32, 33, 53, 54, 159, 165, 260, 269],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Confronto', kind: 'function-costs' }],
    ratios: [
      { id: 'structure-efficiency', year: 2022, value: '18.6' },
      { id: 'structure-efficiency', year: 2021, value: '18.5' },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
