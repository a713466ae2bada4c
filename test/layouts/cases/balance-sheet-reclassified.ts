import type { LayoutCase } from '../case';
import { pct } from '../cells';

export const balanceSheetReclassified: LayoutCase = {
  name: 'balance-sheet-reclassified',
  why: 'Reclassified, thousands of euro, with composition beside each year and a change.',
  workbook: [
    {
      name: 'SP riclassificato',
      rows: [
        ['Stato patrimoniale riclassificato (valori in €/000)'],
        [null, '2019', '%', '2020', '%', 'Δ %'],
        ['Attivo immobilizzato', 7100, pct(0.5863), 7000, pct(0.5578), pct(-0.0141)],
        ['Attivo circolante', 5010, pct(0.4137), 5550, pct(0.4422), pct(0.1078)],
        ['Totale attivo', 12110, pct(1), 12550, pct(1), pct(0.0363)],
        ['Patrimonio netto', 9050, pct(0.7473), 9200, pct(0.7331), pct(0.0166)],
        ['Passivo consolidato', 2400, pct(0.1982), 2600, pct(0.2072), pct(0.0833)],
        ['Passivo a breve', 660, pct(0.0545), 750, pct(0.0598), pct(0.1364)],
        ['Totale passivo', 12110, pct(1), 12550, pct(1), pct(0.0363)],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'SP riclassificato', kind: 'balance-sheet' }],
    statements: [{ label: 'Attivo immobilizzato', year: 2020, amount: '7000000' }],
    ratios: [
      { id: 'short-term-margin', year: 2020, value: '640.0' },
      { id: 'financial-independence', year: 2019, value: '74.7' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
