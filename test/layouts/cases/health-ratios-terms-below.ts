import type { LayoutCase } from '../case';

export const healthRatiosTermsBelow: LayoutCase = {
  name: 'health-ratios-terms-below',
  why: 'Under each ratio the two amounts it is made of, which are no statement.',
  workbook: [
    {
      name: 'Indici',
      rows: [
        ['STATO DI SALUTE - INDICI DI BILANCIO'],
        ['Indice', '2018', '2019'],
        ['Equilibrio economico della gestione corrente', '104,1%', '101,7%'],
        ['Oneri correnti', '7.700,00', '7.690,00'],
        ['Proventi correnti', '7.395,00', '7.563,00'],
        ['Incidenza dei costi strutturali sui proventi correnti', '71,7%', '68,0%'],
        ['Oneri correnti - Interventi economici', '5.300,00', '5.140,00'],
        ['Proventi correnti', '7.395,00', '7.563,00'],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'Indici', kind: 'health-ratios' }],
    ratios: [{ id: 'current-management-balance', year: 2019, published: '101.7' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
