import type { CellInput, LayoutCase } from '../case';
import { eur } from '../cells';

const row = (label: string, before: number, after: number): CellInput[] => [
  label,
  eur(before * 1000),
  eur(after * 1000),
];

export const balanceSheetAnnexD: LayoutCase = {
  name: 'balance-sheet-annex-d',
  why: 'Assets above liabilities, the earlier year first, letters under letters, the fee credits among the rest.',
  workbook: [
    {
      name: 'SP',
      rows: [
        ['ALL. D - STATO PATRIMONIALE AL 31.12.2019'],
        ['ATTIVO', 'Valori al 31.12.2018', 'Valori al 31.12.2019'],
        ['A) IMMOBILIZZAZIONI'],
        row('a) Immateriali', 10, 20),
        row('b) Materiali', 5990, 5980),
        row('c) Finanziarie', 2000, 2000),
        row('TOTALE IMMOBILIZZAZIONI', 8000, 8000),
        ['B) ATTIVO CIRCOLANTE'],
        row('d) Rimanenze', 50, 40),
        ['e) Crediti di funzionamento'],
        row('Crediti da diritto annuale', 1000, 900),
        row('Altri crediti', 450, 560),
        row('f) Disponibilità liquide', 2500, 3500),
        row('TOTALE ATTIVO CIRCOLANTE', 4000, 5000),
        row('C) RATEI E RISCONTI ATTIVI', 0, 0),
        row('TOTALE ATTIVO', 12000, 13000),
        [],
        ['PASSIVO', 'Valori al 31.12.2018', 'Valori al 31.12.2019'],
        row('A) PATRIMONIO NETTO', 9000, 9750),
        row('B) DEBITI DI FINANZIAMENTO', 500, 400),
        row('C) TRATTAMENTO DI FINE RAPPORTO', 1000, 1100),
        row('D) DEBITI DI FUNZIONAMENTO', 1300, 1500),
        row('E) FONDI PER RISCHI ED ONERI', 200, 250),
        row('F) RATEI E RISCONTI PASSIVI', 0, 0),
        row('TOTALE PASSIVO', 3000, 3250),
        row('TOTALE PASSIVO E PATRIMONIO NETTO', 12000, 13000),
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'SP', kind: 'balance-sheet' }],
    statements: [
      { label: 'Crediti da diritto annuale', year: 2019, amount: '900000' },
      { label: 'PATRIMONIO NETTO', year: 2018, amount: '9000000' },
    ],
    ratios: [
      { id: 'fixed-asset-coverage', year: 2019, value: '82.1', status: 'measured' },
      { id: 'fixed-asset-coverage', year: 2018, value: '88.9' },
      { id: 'fixed-asset-incidence', year: 2019, value: '61.5', status: 'measured' },
      { id: 'fixed-asset-incidence', year: 2018, value: '66.7' },
      { id: 'financial-independence', year: 2019, value: '75.0', status: 'measured' },
      { id: 'financial-independence', year: 2018, value: '75.0' },
      { id: 'annual-fee-credit-change', year: 2019, value: '-10.0', status: 'measured' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'identity-broken', 'code-duplicate'] }],
    checkExit: 0,
  },
};
