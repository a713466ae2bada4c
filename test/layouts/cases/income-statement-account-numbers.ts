import type { LayoutCase } from '../case';

export const incomeStatementAccountNumbers: LayoutCase = {
  name: 'income-statement-account-numbers',
  why: 'A printout of the accounts: numbers of accounts before the words, costs with a minus at the end, the year in the title.',
  workbook: [
    {
      name: 'Stampa',
      rows: [
        ['CCIAA - CONTO ECONOMICO ESERCIZIO 2017'],
        ['CONTO', 'DESCRIZIONE', 'IMPORTO'],
        ['31', 'Diritto annuale', '4.900.000,00'],
        ['32', 'Diritti di segreteria', '2.800.000,00'],
        ['33', 'Contributi trasferimenti e altre entrate', '250.000,00'],
        ['34', 'Proventi da gestione di beni e servizi', '180.000,00'],
        ['35', 'Variazione delle rimanenze', '1.000,00-'],
        [null, 'TOTALE PROVENTI CORRENTI', '8.129.000,00'],
        ['41', 'Personale', '2.700.000,00-'],
        ['42', 'Funzionamento', '2.100.000,00-'],
        ['43', 'Interventi economici', '1.900.000,00-'],
        ['44', 'Ammortamenti e accantonamenti', '1.600.000,00-'],
        [null, 'TOTALE ONERI CORRENTI', '8.300.000,00-'],
        [null, 'RISULTATO DELLA GESTIONE CORRENTE', '171.000,00-'],
      ],
    },
  ],
  expected: {
    year: 2017,
    sheets: [{ sheet: 'Stampa', kind: 'income-statement' }],
    statements: [
      { label: 'Variazione delle rimanenze', year: 2017, amount: '-1000' },
      { label: 'Personale', year: 2017, amount: '-2700000' },
    ],
    ratios: [{ id: 'current-management-balance', year: 2017, value: '102.1' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
