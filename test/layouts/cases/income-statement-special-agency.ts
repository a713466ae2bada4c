import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const incomeStatementSpecialAgency: LayoutCase = {
  name: 'income-statement-special-agency',
  why: 'A special agency: codes in their own column, blank rows, components a) b) c), “di cui”, notes with figures below.',
  workbook: [
    {
      name: 'CE ricl',
      rows: [
        ['Azienda speciale - Conto economico riclassificato 2022 e 2021'],
        [],
        ['Cod.', 'Voce', '31/12/2022', '31/12/2021'],
        ['A', 'RICAVI ORDINARI'],
        ['A.1', 'Proventi da servizi', eur(320000), eur(300000)],
        [null, 'di cui verso la Camera', eur(120000), eur(110000)],
        ['A.2', 'Altri proventi o rimborsi', eur(15000), eur(12000)],
        ['A.3', 'Contributi da organismi comunitari', eur(80000), eur(60000)],
        ['A.6', 'Contributo della Camera di commercio', eur(400000), eur(420000)],
        [null, 'Totale (A)', eur(815000), eur(792000)],
        [],
        ['B', 'COSTI DI STRUTTURA'],
        ['B.6', 'Organi istituzionali', eur(20000), eur(21000)],
        ['B.7', 'Personale', eur(350000), eur(340000)],
        [null, 'a) competenze al personale', eur(260000), eur(250000)],
        [null, 'b) oneri sociali', eur(70000), eur(70000)],
        [null, 'c) accantonamenti al TFR', eur(20000), eur(20000)],
        ['B.8', 'Funzionamento', eur(110000), eur(115000)],
        ['B.9', 'Ammortamenti e accantonamenti', eur(25000), eur(26000)],
        [null, 'Totale (B)', eur(505000), eur(502000)],
        [],
        ['C', 'COSTI ISTITUZIONALI'],
        ['C.10', 'Spese per progetti e iniziative', eur(290000), eur(280000)],
        [null, 'Totale (C)', eur(290000), eur(280000)],
        [],
        [null, 'Risultato della gestione corrente (A-B-C)', eur(20000), eur(10000)],
        [],
        ['(1) Nel 2022 sono stati rimborsati 12.500 euro; la quota 2021 era di 9.800.'],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'CE ricl', kind: 'income-statement' }],
    statements: [
      { label: 'Personale', year: 2022, amount: '350000' },
      { label: 'Funzionamento', year: 2021, amount: '115000' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
