import type { LayoutCase } from '../case';
import { eur, pct } from '../cells';

export const severalTablesAccountsAndRatios: LayoutCase = {
  name: 'several-tables-accounts-and-ratios',
  why: 'Balance sheet, income statement and the ratios made of them, one below the other on a sheet.',
  workbook: [
    {
      name: 'Bilancio 2021',
      rows: [
        ['BILANCIO AL 31/12/2021 - dati di sintesi'],
        ['Stato patrimoniale', '31/12/2020', '31/12/2021'],
        ['Immobilizzazioni', eur(7100), eur(7000)],
        ['Attivo circolante', eur(5000), eur(5500)],
        ['Totale attivo', eur(12100), eur(12500)],
        ['Patrimonio netto', eur(9000), eur(9200)],
        ['Fondi e TFR', eur(2400), eur(2500)],
        ['Passività correnti', eur(700), eur(800)],
        ['Totale passivo', eur(12100), eur(12500)],
        [],
        [],
        ['Conto economico', 2020, 2021],
        ['Proventi correnti', eur(7400), eur(7600)],
        ['Oneri correnti', eur(7700), eur(7500)],
        ['Risultato gestione corrente', eur(-300), eur(100)],
        [],
        [],
        ['Indicatori', 2020, 2021],
        ['Equilibrio economico della gestione corrente', pct(1.0405405405405406), pct(0.9868421052631579)],
        ['Incidenza attivo immobilizzato', pct(0.5867768595041323), pct(0.56)],
        ['Indipendenza finanziaria', pct(0.743801652892562), pct(0.736)],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [
      { sheet: 'Bilancio 2021', kind: 'balance-sheet' },
      { sheet: 'Bilancio 2021', kind: 'income-statement' },
      { sheet: 'Bilancio 2021', kind: 'health-ratios' },
    ],
    ratios: [
      { id: 'current-management-balance', year: 2021, value: '98.7', published: '98.7' },
      { id: 'financial-independence', year: 2020, value: '74.4', published: '74.4' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
