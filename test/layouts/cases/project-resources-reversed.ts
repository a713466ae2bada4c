import type { LayoutCase } from '../case';
import { eur, points } from '../cells';

export const projectResourcesReversed: LayoutCase = {
  name: 'project-resources-reversed',
  why: 'The columns run from the percentage to the code, the words are speso, assestato, preventivo.',
  workbook: [
    {
      name: 'Foglio2',
      rows: [
        [],
        [null, 'CCIAA della Costa - Stato di attuazione dei progetti - Esercizio 2021'],
        [],
        [
          null,
          '% di utilizzo',
          'Speso',
          'Assestato',
          'Preventivo iniziale',
          'Denominazione del progetto',
          'Cod.',
        ],
        [null, points(50), eur(10000), eur(20000), eur(25000), 'Sportello estero itinerante', '1A0101'],
        [null, points(33.3), eur(5000), eur(15000), eur(15000), 'Percorsi di export digitale', '1A0102'],
        [null, points(80), eur(24000), eur(30000), eur(28000), 'Mercati contadini in rete', '2B0101'],
        [null, points(60), eur(39000), eur(65000), eur(68000), 'TOTALE', null],
        [],
        [null, 'Fonte: ufficio ragioneria, dati al 31 dicembre'],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [
      {
        sheet: 'Foglio2',
        kind: 'project-resources',
        covers: 'B5:G7',
        avoids: 'B10',
        levels: ['project'],
        year: 2021,
        hidden: false,
      },
    ],
    tree: [
      {
        id: '1A0101',
        code: '1A0101',
        title: 'Sportello estero itinerante',
        level: 'project',
        parent: '1A',
        budget: { initial: '25000', updated: '20000', actual: '10000', use: '50.0' },
      },
      { id: '1A0102', parent: '1A', budget: { updated: '15000', actual: '5000', use: '33.3' } },
      { id: '2B0101', parent: '2B', budget: { initial: '28000', updated: '30000', use: '80.0' } },
      {
        id: '1A',
        level: 'objective',
        parent: '1',
        budget: { initial: '40000', updated: '35000', actual: '15000', use: '42.9', share: '38.46' },
      },
      { id: '2', level: 'area', budget: { actual: '24000', use: '80.0', share: '61.5' } },
    ],
    notInTree: ['totale', 'fonte'],
    noFindings: [
      { severity: 'error' },
      {
        rule: ['percent-differs', 'total-differs', 'summary-differs', 'rounding', 'ambiguous', 'bad-number'],
      },
    ],
    checkExit: 0,
  },
};
