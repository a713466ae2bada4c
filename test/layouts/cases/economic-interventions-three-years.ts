import type { CellInput, LayoutCase } from '../case';
import { eur } from '../cells';

const row = (label: string, values: readonly number[]): CellInput[] => [
  label,
  ...values.map((v): CellInput => ({ v, z: '#,##0.0' })),
];

export const economicInterventionsThreeYears: LayoutCase = {
  name: 'economic-interventions-three-years',
  why: 'Interventions in thousands over three years beside an income statement in euro that says the same.',
  workbook: [
    {
      name: 'Promozione',
      rows: [
        ['INTERVENTI ECONOMICI PER AREA STRATEGICA (migliaia di euro)'],
        [],
        ['Area strategica', 'Anno 2017', 'Anno 2018', 'Anno 2019'],
        row('Area strategica 1: Regole e mercato', [120.5, 130, 140.2]),
        row('Area strategica 2: Crescita', [800, 750.5, 900]),
        row('Totale aree strategiche', [920.5, 880.5, 1040.2]),
        row('Parte interventi non strategici', [30, 20, 10.3]),
        row('Totale interventi economici', [950.5, 900.5, 1050.5]),
      ],
    },
    {
      name: 'CE',
      rows: [
        ['Oneri correnti (euro)', 2019, 2018],
        ['Personale', eur(2000000), eur(2100000)],
        ['Funzionamento', eur(1200000), eur(1250000)],
        ['Interventi economici', eur(1050480), eur(900512.1)],
        ['Ammortamenti e accantonamenti', eur(900000), eur(950000)],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [
      { sheet: 'Promozione', kind: 'economic-interventions', covers: 'A4:D8' },
      { sheet: 'CE', kind: 'income-statement', covers: 'A2:C5' },
    ],
    statements: [
      { label: 'Personale', year: 2019, amount: '2000000' },
      { label: 'Interventi economici', year: 2018, amount: '900512.10' },
    ],
    notInTree: ['totale', 'non strategici'],
    noFindings: [
      { severity: 'error' },
      { rule: 'summary-differs', severity: 'warning' },
      { rule: ['total-differs', 'unit-mismatch'] },
    ],
    checkExit: 0,
  },
};
