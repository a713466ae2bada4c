import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const incomeStatementChamberAndAgency: LayoutCase = {
  name: 'income-statement-chamber-and-agency',
  why: 'The chamber and its agency, a statement each for one year: they do not contradict each other.',
  workbook: [
    {
      name: 'CCIAA',
      rows: [
        ['Conto economico Camera di commercio - consuntivo 2022'],
        ['Voci', 'Importo'],
        ['Diritto annuale', eur(5150)],
        ['Diritti di segreteria', eur(1980)],
        ['Contributi trasferimenti e altre entrate', eur(310)],
        ['Proventi da gestione di beni e servizi', eur(95)],
        ['Variazione delle rimanenze', eur(-3)],
        ['Totale proventi correnti', eur(7532)],
        ['Personale', eur(2050)],
        ['Funzionamento', eur(1820)],
        ['Interventi economici', eur(2400)],
        ['Ammortamenti e accantonamenti', eur(1480)],
        ['Totale oneri correnti', eur(7750)],
      ],
    },
    {
      name: 'Az. speciale',
      rows: [
        ['Azienda speciale Promo - conto economico 2022'],
        ['Voci', 'Importo'],
        ['Proventi da servizi', eur(320)],
        ['Contributi della Camera', eur(400)],
        ['Totale proventi correnti', eur(720)],
        ['Personale', eur(350)],
        ['Funzionamento', eur(110)],
        ['Ammortamenti e accantonamenti', eur(25)],
        ['Totale oneri correnti', eur(485)],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [
      { sheet: 'CCIAA', kind: 'income-statement' },
      { sheet: 'Az. speciale', kind: 'income-statement' },
    ],
    ratios: [{ id: 'current-management-balance', year: 2022, value: '102.9' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
