import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const healthRatiosOneWrong: LayoutCase = {
  name: 'health-ratios-one-wrong',
  why: 'Of four ratios beside their accounts one has its digits exchanged.',
  workbook: [
    {
      name: 'Dati',
      rows: [
        ['Dati di bilancio'],
        [null, 2020, 2021],
        ['Totale proventi correnti', eur(7400000), eur(7600000)],
        ['Totale oneri correnti', eur(7700000), eur(7500000)],
        ['Interventi economici', eur(2500000), eur(2400000)],
      ],
    },
    {
      name: 'Indici',
      rows: [
        ['Stato di salute'],
        ['Indicatore', 2020, 2021],
        ['Equilibrio economico della gestione corrente', '104,1', '98,7'],
        ['Incidenza dei costi strutturali sui proventi correnti', '70,3', '76,1'],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [
      { sheet: 'Dati', kind: 'income-statement' },
      { sheet: 'Indici', kind: 'health-ratios' },
    ],
    findings: [{ rule: 'percent-differs', sheet: 'Indici', cell: 'C4', expected: '67.1' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
