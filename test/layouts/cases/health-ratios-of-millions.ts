import type { LayoutCase } from '../case';

export const healthRatiosOfMillions: LayoutCase = {
  name: 'health-ratios-of-millions',
  why: 'Accounts in millions with one decimal beside ratios of the exact amounts: rounding explains the differences.',
  workbook: [
    {
      name: 'Bilancio',
      rows: [
        ['Bilancio in sintesi (milioni di euro)'],
        [null, 2022, 2023],
        ['Proventi correnti', 12.1, 12.4],
        ['Oneri correnti', 12, 12.9],
        ['di cui interventi economici', 4, 4.8],
        ['Risultato della gestione corrente', 0.1, -0.5],
      ],
    },
    {
      name: 'Indici',
      rows: [
        ['Stato di salute'],
        ['Indicatore', 2022, 2023],
        ['Equilibrio economico della gestione corrente', '98,8', '103,7'],
        ['Incidenza dei costi strutturali sui proventi correnti', '65,9', '65,1'],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [
      { sheet: 'Bilancio', kind: 'income-statement' },
      { sheet: 'Indici', kind: 'health-ratios' },
    ],
    noFindings: [{ severity: 'error' }],
    checkExit: 0,
  },
};
