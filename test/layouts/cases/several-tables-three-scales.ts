import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const severalTablesThreeScales: LayoutCase = {
  name: 'several-tables-three-scales',
  why: 'Euro, thousands and millions on a sheet, said over the labels or in a title; a side of the accounts alone under its total.',
  workbook: [
    {
      name: 'Foglio1',
      rows: [
        ['Dati economici della Camera'],
        [],
        ['Proventi correnti (euro)', 2021, 2022],
        ['Diritto annuale', eur(5150000), eur(5200000)],
        ['Diritti di segreteria', eur(1980000), eur(2000000)],
        ['Totale proventi correnti', eur(7130000), eur(7200000)],
        [],
        [],
        ['Oneri correnti (migliaia di euro)', 2021, 2022],
        ['Personale', 2050, 2060],
        ['Funzionamento', 1820, 1800],
        ['Interventi economici', 2400, 2500],
        ['Totale oneri correnti', 6270, 6360],
        [],
        [],
        ['Stato patrimoniale in milioni di euro'],
        ['Voce', 2021, 2022],
        ['Immobilizzazioni', 7.1, 7],
        ['Attivo circolante', 5, 5.5],
        ['Totale attivo', 12.1, 12.5],
        ['Patrimonio netto', 9, 9.2],
        ['Totale passivo', 12.1, 12.5],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [
      { sheet: 'Foglio1', kind: 'income-statement' },
      { sheet: 'Foglio1', kind: 'balance-sheet' },
    ],
    statements: [
      { label: 'Diritto annuale', year: 2022, amount: '5200000' },
      { label: 'Personale', year: 2022, amount: '2060000' },
      { label: 'Patrimonio netto', year: 2022, amount: '9200000' },
    ],
    ratios: [{ id: 'current-management-balance', year: 2022, value: '88.3' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
