import type { CellInput, LayoutCase } from '../case';
import { eur } from '../cells';

/** Thousands by function A, B, C, D and in all, written in euro. */
const row = (label: string, ...values: number[]): CellInput[] => [label, ...values.map((v) => eur(v * 1000))];

export const functionCostsAndStructure: LayoutCase = {
  name: 'function-costs-and-structure',
  why: 'Costs by institutional function with long heads, staff, firms and investments: five ratios need them all.',
  workbook: [
    {
      name: 'Funzioni',
      rows: [
        ['Consuntivo 2019 per funzioni istituzionali (euro)'],
        [],
        [
          'VOCI',
          'Organi istituzionali e Segreteria generale (A)',
          'Servizi di supporto (B)',
          'Anagrafe e servizi di regolazione del mercato (C)',
          'Studio, formazione, informazione e promozione economica (D)',
          'TOTALE (A+B+C+D)',
        ],
        row('Diritti di segreteria', 0, 0, 1000, 0, 1000),
        row('Personale', 200, 400, 800, 200, 1600),
        row('Funzionamento', 150, 450, 300, 100, 1000),
        row('Interventi economici', 0, 0, 50, 850, 900),
        row('Ammortamenti e accantonamenti', 50, 350, 50, 50, 500),
        row('Totale oneri correnti', 400, 1200, 1200, 1200, 4000),
      ],
    },
    {
      name: 'Dati',
      rows: [
        ['Dati di struttura', 2019],
        ['Imprese attive al 31/12', 30000],
        ['Dipendenti a tempo indeterminato (unità equivalenti)', 38.5],
        ['Dirigenti (unità equivalenti)', 1.5],
        ['Nuovi investimenti in immobilizzazioni (euro)', eur(150000)],
      ],
    },
    {
      name: 'Oneri',
      rows: [
        ['ONERI CORRENTI', 2019],
        ['Personale', eur(1600000)],
        ['Funzionamento', eur(1000000)],
        ['Interventi economici', eur(900000)],
        ['Ammortamenti e accantonamenti', eur(500000)],
        ['Totale oneri correnti', eur(4000000)],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [
      { sheet: 'Funzioni', kind: 'function-costs', covers: 'A4:F9' },
      { sheet: 'Dati', kind: 'structural-data', covers: 'A2:B5' },
      { sheet: 'Oneri', kind: 'income-statement', covers: 'A2:B5' },
    ],
    ratios: [
      { id: 'structure-efficiency', year: 2019, value: '40.0', status: 'measured' },
      { id: 'registry-service-economy', year: 2019, value: '87.0', status: 'measured' },
      { id: 'operating-efficiency', year: 2019, value: '50.0', status: 'measured' },
      { id: 'intervention-per-firm', year: 2019, value: '35.0', status: 'measured' },
      { id: 'running-cost-per-employee', year: 2019, value: '25000.0', status: 'measured' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['summary-differs', 'total-differs', 'unit-mismatch'] }],
    checkExit: 0,
  },
};
