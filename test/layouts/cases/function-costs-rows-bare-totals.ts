import type { LayoutCase } from '../case';

export const functionCostsRowsBareTotals: LayoutCase = {
  name: 'function-costs-rows-bare-totals',
  why: 'Functions down, items across, thousands in the title, “Totale” without a word more.',
  workbook: [
    {
      name: 'Per funzione',
      rows: [
        ['Oneri per funzione 2020 (migliaia di euro)'],
        [
          'Funzione istituzionale',
          'Personale',
          'Funzionamento',
          'Interventi economici',
          'Ammortamenti e accantonamenti',
          'Totale',
        ],
        ['A - Organi istituzionali e segreteria generale', 300, 200, 0, 50, 550],
        ['B - Servizi di supporto', 700, 800, 0, 900, 2400],
        ['C - Anagrafe e servizi di regolazione del mercato', 1200, 600, 100, 50, 1950],
        ['D - Studio, formazione, informazione e promozione economica', 300, 200, 1900, 0, 2400],
        ['Totale', 2500, 1800, 2000, 1000, 7300],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Per funzione', kind: 'function-costs' }],
    ratios: [{ id: 'structure-efficiency', year: 2020, value: '40.4' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
