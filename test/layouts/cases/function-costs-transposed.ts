import type { LayoutCase } from '../case';

export const functionCostsTransposed: LayoutCase = {
  name: 'function-costs-transposed',
  why: 'The functions are the rows and the kinds of cost the columns, in thousands.',
  workbook: [
    {
      name: 'Foglio4',
      rows: [
        ['Oneri correnti per funzione istituzionale - anno 2020 (migliaia di euro)'],
        [
          'Funzione istituzionale',
          'Personale',
          'Funzionamento',
          'Interventi economici',
          'Ammortamenti',
          'Totale oneri correnti',
        ],
        ['A - Organi istituzionali e Segreteria generale', 150, 80, 0, 20, 250],
        ['B - Servizi di supporto', 400, 300, 0, 100, 800],
        ['C - Anagrafe e regolazione del mercato', 600, 300, 100, 100, 1100],
        ['D - Studio, formazione e promozione', 200, 100, 500, 50, 850],
        ['Totale', 1350, 780, 600, 270, 3000],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Foglio4', kind: 'function-costs', covers: 'A3:F6' }],
    ratios: [{ id: 'structure-efficiency', year: 2020, value: '35.0', status: 'measured' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'summary-differs'] }],
  },
};
