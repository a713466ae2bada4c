import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const incomeStatementBudgetAndOutturn: LayoutCase = {
  name: 'income-statement-budget-and-outturn',
  why: "Forecast and outturn of one year, a sheet each, the forecast first: the ratios are the outturn's.",
  workbook: [
    {
      name: 'Preventivo',
      rows: [
        ['Conto economico - PREVENTIVO 2022'],
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
      name: 'Consuntivo',
      rows: [
        ['Conto economico - CONSUNTIVO 2022'],
        ['Voci', 'Importo'],
        ['Diritto annuale', eur(5150.5)],
        ['Diritti di segreteria', eur(1980.2)],
        ['Contributi trasferimenti e altre entrate', eur(310)],
        ['Proventi da gestione di beni e servizi', eur(95)],
        ['Variazione delle rimanenze', eur(-3)],
        ['Totale proventi correnti', eur(7532.7)],
        ['Personale', eur(2050)],
        ['Funzionamento', eur(1820)],
        ['Interventi economici', eur(2400)],
        ['Ammortamenti e accantonamenti', eur(1480)],
        ['Totale oneri correnti', eur(7750)],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [
      { sheet: 'Preventivo', kind: 'income-statement' },
      { sheet: 'Consuntivo', kind: 'income-statement' },
    ],
    ratios: [{ id: 'current-management-balance', year: 2022, value: '102.9' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
