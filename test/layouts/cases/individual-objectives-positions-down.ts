import type { LayoutCase } from '../case';

export const individualObjectivesPositionsDown: LayoutCase = {
  name: 'individual-objectives-positions-down',
  why: 'The position organizzativa stands in a merged column; each objective has one indicator, so the weights are the objectives’.',
  workbook: [
    {
      name: 'PO',
      merges: ['A5:A6', 'A7:A8'],
      rows: [
        ['Comune di Fontebella'],
        ['Valutazione delle posizioni organizzative - anno 2018 - obiettivi individuali'],
        [],
        [
          'Posizione organizzativa',
          'N. ob.',
          'Obiettivo',
          'Peso',
          'Indicatore',
          'Valore atteso',
          'Valore ottenuto',
          '% ragg.',
        ],
        [
          'P.O. Affari generali',
          1,
          'Nuovo protocollo informatico',
          60,
          'Avvio in esercizio',
          'entro 30/9/2018',
          '20/9/2018',
          100,
        ],
        [null, 2, 'Archivio di deposito', 40, 'Metri lineari scartati', 100, 85, 85],
        ['P.O. Lavori pubblici', 1, 'Piano delle opere', 50, 'Cantieri avviati', 6, 6, 100],
        [null, 2, 'Rendicontazione contributi', 50, 'Pratiche chiuse', 10, 7, 70],
      ],
    },
  ],
  expected: {
    year: 2018,
    sheets: [{ sheet: 'PO', kind: 'individual-objectives', covers: 'A5:H8', levels: ['position'] }],
    tree: [
      { title: 'Affari generali', level: 'position', achievement: { value: '94' } },
      { title: 'Lavori pubblici', level: 'position', achievement: { value: '85' } },
      {
        title: 'Archivio di deposito',
        level: 'objective',
        parent: 'Affari generali',
        achievement: { value: '85' },
      },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
