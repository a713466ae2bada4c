import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const stateBudgetMissionsRows: LayoutCase = {
  name: 'state-budget-missions-rows',
  why: 'Missions as rows, their programmes below, forecast, updated and outturn.',
  workbook: [
    {
      name: 'Missioni',
      rows: [
        ['Spese per missioni e programmi - consuntivo 2019'],
        [],
        ['Missione / Programma', 'Preventivo 2019', 'Assestato 2019', 'Consuntivo 2019'],
        ['MISSIONE 011 - Competitività e sviluppo delle imprese', eur(1700000), eur(1750000), eur(1600000)],
        [
          'Programma 005 - Promozione e attuazione di politiche di sviluppo, competitività',
          eur(1700000),
          eur(1750000),
          eur(1600000),
        ],
        ['MISSIONE 012 - Regolazione dei mercati', eur(900000), eur(900000), eur(850000)],
        ['Programma 004 - Vigilanza sui mercati e sui prodotti', eur(900000), eur(900000), eur(850000)],
        [
          'MISSIONE 032 - Servizi istituzionali e generali delle amministrazioni pubbliche',
          eur(1100000),
          eur(1150000),
          eur(1000000),
        ],
        ['Programma 002 - Indirizzo politico', eur(200000), eur(220000), eur(180000)],
        ['Programma 003 - Servizi e affari generali', eur(900000), eur(930000), eur(820000)],
        ['TOTALE', eur(3700000), eur(3800000), eur(3450000)],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Missioni', kind: 'state-budget', year: 2019 }],
    tree: [
      {
        id: 'mission-032',
        level: 'mission',
        title: 'Servizi istituzionali',
        budget: { initial: '1100000', updated: '1150000', actual: '1000000' },
      },
      { id: 'mission-032/002', parent: 'mission-032', budget: { actual: '180000', use: '81.8' } },
    ],
    lines: [{ label: 'TOTALE', amounts: { updated: '3800000' } }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
