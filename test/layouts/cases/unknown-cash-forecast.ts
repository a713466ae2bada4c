import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const unknownCashForecast: LayoutCase = {
  name: 'unknown-cash-forecast',
  why: 'Receipts by codes of the treasury: cash is no revenue, and its total no liability.',
  workbook: [
    {
      name: 'Entrate cassa',
      rows: [
        ['PREVISIONI DI ENTRATA - ANNO 2022 (D.M. 27/03/2013)'],
        ['Codice', 'Descrizione voce', 'Totale entrate'],
        [null, 'DIRITTI'],
        [1100, 'Diritto annuale', eur(4500000)],
        [1200, 'Sanzioni diritto annuale', eur(80000)],
        [1400, 'Diritti di segreteria', eur(2100000)],
        [null, 'ENTRATE DERIVANTI DALLA PRESTAZIONE DI SERVIZI'],
        [2101, 'Vendita pubblicazioni', eur(1000)],
        [2202, 'Concorsi a premio', eur(9000)],
        [null, 'TOTALE GENERALE', eur(6690000)],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Entrate cassa', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
