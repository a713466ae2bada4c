import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const incomeStatementSheetAYear: LayoutCase = {
  name: 'income-statement-sheet-a-year',
  why: 'A sheet a year, the year on the tab alone.',
  workbook: [
    {
      name: '2020',
      rows: [
        ['Conto economico della Camera'],
        ['Voci', 'Importo'],
        ['Diritto annuale', eur(5000)],
        ['Diritti di segreteria', eur(2000)],
        ['Contributi trasferimenti e altre entrate', eur(300)],
        ['Proventi da gestione di beni e servizi', eur(100)],
        ['Variazione delle rimanenze', eur(0)],
        ['Totale proventi correnti', eur(7400)],
        ['Personale', eur(2100)],
        ['Funzionamento', eur(1900)],
        ['Interventi economici', eur(2600)],
        ['Ammortamenti e accantonamenti', eur(1500)],
        ['Totale oneri correnti', eur(8100)],
      ],
    },
    {
      name: '2021',
      rows: [
        ['Conto economico della Camera'],
        ['Voci', 'Importo'],
        ['Diritto annuale', eur(5010)],
        ['Diritti di segreteria', eur(2000)],
        ['Contributi trasferimenti e altre entrate', eur(300)],
        ['Proventi da gestione di beni e servizi', eur(100)],
        ['Variazione delle rimanenze', eur(0)],
        ['Totale proventi correnti', eur(7410)],
        ['Personale', eur(2100)],
        ['Funzionamento', eur(1900)],
        ['Interventi economici', eur(2600)],
        ['Ammortamenti e accantonamenti', eur(1500)],
        ['Totale oneri correnti', eur(8100)],
      ],
    },
    {
      name: '2022',
      rows: [
        ['Conto economico della Camera'],
        ['Voci', 'Importo'],
        ['Diritto annuale', eur(5020)],
        ['Diritti di segreteria', eur(2000)],
        ['Contributi trasferimenti e altre entrate', eur(300)],
        ['Proventi da gestione di beni e servizi', eur(100)],
        ['Variazione delle rimanenze', eur(0)],
        ['Totale proventi correnti', eur(7420)],
        ['Personale', eur(2100)],
        ['Funzionamento', eur(1900)],
        ['Interventi economici', eur(2600)],
        ['Ammortamenti e accantonamenti', eur(1500)],
        ['Totale oneri correnti', eur(8100)],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [
      { sheet: '2020', kind: 'income-statement', year: 2020 },
      { sheet: '2021', kind: 'income-statement', year: 2021 },
      { sheet: '2022', kind: 'income-statement', year: 2022 },
    ],
    ratios: [
      { id: 'current-management-balance', year: 2020, value: '109.5' },
      { id: 'current-management-balance', year: 2022, value: '109.2' },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
