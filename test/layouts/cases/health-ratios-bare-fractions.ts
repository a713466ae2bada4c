import type { LayoutCase } from '../case';

const ratio = (v: number) => ({ v, z: '0.000' });

export const healthRatiosBareFractions: LayoutCase = {
  name: 'health-ratios-bare-fractions',
  why: 'Ratios as bare fractions, one of them over 1, under other names; euro per firm among them stay euro.',
  workbook: [
    {
      name: 'Indici',
      rows: [
        ['Indici di bilancio della Camera'],
        [],
        ['Indice', 'Formula', 2020, 2021],
        ['Indice di autonomia finanziaria', 'Patrimonio netto / totale passivo', ratio(0.75), ratio(0.8)],
        ["Indice di rigidità dell'attivo", 'Attivo immobilizzato / totale attivo', ratio(0.6), ratio(0.56)],
        ['Margine di struttura a breve', '(AC - PB) / PB', ratio(1.5), ratio(4.15)],
        [
          'Equilibrio della gestione corrente',
          'Oneri correnti / proventi correnti',
          ratio(1.02),
          ratio(0.95),
        ],
        [
          'Interventi economici per impresa attiva (€)',
          'Interventi / imprese attive',
          { v: 81.2, z: '0.0' },
          { v: 90, z: '0.0' },
        ],
      ],
    },
    {
      name: 'CE',
      rows: [
        ['Conto economico', 2020, 2021],
        ['Totale proventi correnti', 5000000, 4000000],
        ['Totale oneri correnti', 5100000, 3800000],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [
      { sheet: 'Indici', kind: 'health-ratios', covers: 'A4:D8' },
      { sheet: 'CE', kind: 'income-statement' },
    ],
    ratios: [
      { id: 'financial-independence', year: 2021, published: '80', status: 'published-only' },
      { id: 'fixed-asset-incidence', year: 2020, published: '60', status: 'published-only' },
      { id: 'short-term-margin', year: 2021, published: '415', status: 'published-only' },
      { id: 'current-management-balance', year: 2020, value: '102.0', published: '102', status: 'measured' },
      { id: 'current-management-balance', year: 2021, value: '95.0', published: '95', status: 'measured' },
      { id: 'intervention-per-firm', year: 2021, published: '90' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
