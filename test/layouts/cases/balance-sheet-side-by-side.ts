import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const balanceSheetSideBySide: LayoutCase = {
  name: 'balance-sheet-side-by-side',
  why: 'Assets on the left, liabilities on the right, a blank column between, one year, reclassified lines.',
  workbook: [
    {
      name: 'Patrimonio',
      merges: ['A1:E1'],
      rows: [
        ['Stato patrimoniale riclassificato al 31/12/2021'],
        [],
        ['ATTIVO', 'Importo', null, 'PASSIVO', 'Importo'],
        ['Attivo immobilizzato', eur(6000000), null, 'Patrimonio netto', eur(6800000)],
        ['Attivo circolante', eur(2500000), null, 'Passivo consolidato', eur(1200000)],
        [null, null, null, 'Passivo a breve', eur(500000)],
        ['Totale attivo', eur(8500000), null, 'Totale generale passivo', eur(8500000)],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Patrimonio', kind: 'balance-sheet' }],
    statements: [
      { label: 'Attivo circolante', year: 2021, amount: '2500000' },
      { label: 'Passivo a breve', year: 2021, amount: '500000' },
    ],
    ratios: [
      { id: 'short-term-margin', year: 2021, value: '400.0', status: 'measured' },
      { id: 'fixed-asset-coverage', year: 2021, value: '88.2' },
      { id: 'fixed-asset-incidence', year: 2021, value: '70.6' },
      { id: 'financial-independence', year: 2021, value: '80.0' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'identity-broken'] }],
  },
};
