import type { CellInput, LayoutCase } from '../case';
import { eur } from '../cells';

const row = (label: string, before: number, after: number): CellInput[] => [
  label,
  eur(before),
  eur(after),
  eur(after - before),
];

export const incomeStatementAnnexC: LayoutCase = {
  name: 'income-statement-annex-c',
  why: 'The statutory scheme: numbered lines, letters a) b) that repeat, the earlier year first, differences.',
  workbook: [
    {
      name: 'All. C',
      rows: [
        ['ALL. C - CONTO ECONOMICO (art. 21, comma 1)'],
        [],
        ['VOCI DI ONERE/PROVENTO', 'VALORI ANNO 2018', 'VALORI ANNO 2019', 'DIFFERENZE'],
        ['GESTIONE CORRENTE'],
        ['A) Proventi correnti'],
        row('1) Diritto annuale', 3000000, 3100000),
        row('2) Diritti di segreteria', 1000000, 1050000),
        row('3) Contributi trasferimenti e altre entrate', 300000, 250000),
        row('4) Proventi da gestione di beni e servizi', 180000, 190000),
        row('5) Variazione delle rimanenze', 20000, -10000),
        row('Totale proventi correnti (A)', 4500000, 4580000),
        ['B) Oneri correnti'],
        row('6) Personale', 1600000, 1540000),
        row('a) competenze al personale', 1200000, 1150000),
        row('b) oneri sociali', 300000, 290000),
        row('c) accantonamenti al T.F.R.', 80000, 80000),
        row('d) altri costi', 20000, 20000),
        row('7) Funzionamento', 1100000, 1040000),
        row('a) prestazioni di servizi', 700000, 650000),
        row('b) godimento di beni di terzi', 50000, 50000),
        row('c) oneri diversi di gestione', 350000, 340000),
        row('8) Interventi economici', 900000, 1000000),
        row('9) Ammortamenti e accantonamenti', 800000, 900000),
        row('a) immobilizzazioni', 200000, 200000),
        row('b) svalutazione crediti', 600000, 700000),
        row('Totale oneri correnti (B)', 4400000, 4480000),
        row('Risultato della gestione corrente (A-B)', 100000, 100000),
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'All. C', kind: 'income-statement', covers: 'A6:C26' }],
    statements: [
      { statement: 'revenues', label: 'Diritto annuale', year: 2019, amount: '3100000' },
      { statement: 'revenues', label: 'Diritti di segreteria', year: 2018, amount: '1000000' },
      { statement: 'revenues', label: 'Variazione delle rimanenze', year: 2019, amount: '-10000' },
      { label: 'Personale', year: 2019, amount: '1540000' },
      { label: 'Funzionamento', year: 2018, amount: '1100000' },
      { label: 'Interventi economici', year: 2019, amount: '1000000' },
      { label: 'Ammortamenti e accantonamenti', year: 2019, amount: '900000' },
    ],
    ratios: [
      { id: 'current-management-balance', year: 2019, value: '97.8', published: null, status: 'measured' },
      { id: 'current-management-balance', year: 2018, value: '97.8', status: 'measured' },
      { id: 'structural-cost-incidence', year: 2019, value: '76.0', status: 'measured' },
      { id: 'structural-cost-incidence', year: 2018, value: '77.8' },
      { id: 'other-revenue-capacity', year: 2019, value: '9.4', status: 'measured' },
      { id: 'other-revenue-capacity', year: 2018, value: '11.1' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'code-duplicate', 'identity-broken'] }],
    checkExit: 0,
  },
};
