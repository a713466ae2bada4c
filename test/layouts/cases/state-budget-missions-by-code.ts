import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const stateBudgetMissionsByCode: LayoutCase = {
  name: 'state-budget-missions-by-code',
  why: 'Expenditure by mission and programme, codes in columns of their own, a row for each code of the accounts.',
  workbook: [
    {
      name: 'All.3 uscite',
      rows: [
        ['CONTO PREVENTIVO IN TERMINI DI CASSA - USCITE PER MISSIONI E PROGRAMMI ANNO 2018'],
        [],
        [
          'MISSIONE',
          'DESCRIZIONE MISSIONE',
          'PROGRAMMA',
          'DESCRIZIONE PROGRAMMA',
          'SIOPE',
          'DESCRIZIONE',
          'IMPORTO',
        ],
        [
          '011',
          'Competitività e sviluppo delle imprese',
          '005',
          'Promozione e attuazione di politiche di sviluppo',
          '1101',
          'Competenze fisse',
          eur(450000),
        ],
        [
          '011',
          'Competitività e sviluppo delle imprese',
          '005',
          'Promozione e attuazione di politiche di sviluppo',
          '3203',
          'Contributi a imprese',
          eur(1250000),
        ],
        [
          '012',
          'Regolazione dei mercati',
          '004',
          'Vigilanza sui mercati e sui prodotti',
          '1101',
          'Competenze fisse',
          eur(700000),
        ],
        [
          '016',
          'Commercio internazionale',
          '005',
          "Sostegno all'internazionalizzazione",
          '3203',
          'Contributi',
          eur(300000),
        ],
        [
          '032',
          'Servizi istituzionali e generali',
          '002',
          'Indirizzo politico',
          '1101',
          'Competenze fisse',
          eur(200000),
        ],
        [
          '032',
          'Servizi istituzionali e generali',
          '003',
          'Servizi generali',
          '1101',
          'Competenze fisse',
          eur(900000),
        ],
        ['033', 'Fondi da ripartire', '001', 'Fondi da assegnare', '9999', 'Altro', eur(100000)],
        [null, null, null, null, null, 'TOTALE', eur(3900000)],
      ],
    },
  ],
  expected: {
    sheets: [
      { sheet: 'All.3 uscite', kind: 'state-budget', levels: ['mission', 'ministry-programme'], year: 2018 },
    ],
    tree: [
      { id: 'mission-011', level: 'mission', parent: null, budget: { initial: '1700000' } },
      {
        id: 'mission-011/005',
        level: 'ministry-programme',
        parent: 'mission-011',
        budget: { initial: '1700000', actual: null },
      },
      { id: 'mission-032/003', budget: { initial: '900000' } },
      { id: 'mission-032', budget: { initial: '1100000' } },
    ],
    lines: [
      { label: '3203 Contributi a imprese', amounts: { initial: '1250000' } },
      { label: 'TOTALE', amounts: { initial: '3900000' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
