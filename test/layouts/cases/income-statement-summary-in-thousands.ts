import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const incomeStatementSummaryInThousands: LayoutCase = {
  name: 'income-statement-summary-in-thousands',
  why: 'The statement in euro, its summary in thousands under a year alone, the ratios to one decimal.',
  workbook: [
    {
      name: 'CE',
      rows: [
        ['Conto economico 2021 (euro)'],
        ['Voci', '2021'],
        ['Diritto annuale', eur(5150312.45)],
        ['Diritti di segreteria', eur(1980444.2)],
        ['Contributi trasferimenti e altre entrate', eur(310199.99)],
        ['Proventi da gestione di beni e servizi', eur(95100.5)],
        ['Totale proventi correnti', eur(7536057.14)],
        ['Personale', eur(2050499.99)],
        ['Funzionamento', eur(1820500.01)],
        ['Interventi economici', eur(2400100)],
        ['Ammortamenti e accantonamenti', eur(1480000)],
        ['Totale oneri correnti', eur(7751100)],
      ],
    },
    {
      name: 'Sintesi',
      rows: [
        ['Sintesi (migliaia di euro)'],
        [null, '2021'],
        ['Proventi correnti', 7536],
        ['Oneri correnti', 7751],
        ['Risultato della gestione corrente', -215],
      ],
    },
    {
      name: 'Indici',
      rows: [
        ['Indicatori di bilancio'],
        ['Indicatore', '2021'],
        ['Equilibrio economico della gestione corrente', '102,9%'],
        ['Incidenza dei costi strutturali', '71,0%'],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [
      { sheet: 'CE', kind: 'income-statement' },
      { sheet: 'Sintesi', kind: 'income-statement' },
      { sheet: 'Indici', kind: 'health-ratios' },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
