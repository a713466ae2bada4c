import type { LayoutCase } from '../case';

export const indicatorTableGroupedHeads: LayoutCase = {
  name: 'indicator-table-grouped-heads',
  why: '“Obiettivo” over code and description, “Indicatore” over description, formula and source: the lower head says the part.',
  workbook: [
    {
      name: 'POR',
      merges: ['A3:B3', 'C3:E3', 'F3:H3', 'I3:I4'],
      rows: [
        ['Regione Alpina – Direzione Agricoltura – Obiettivi 2023'],
        [],
        ['Obiettivo', null, 'Indicatore', null, null, 'Valori', null, null, 'Peso'],
        ['Cod.', 'Descrizione', 'Descrizione', 'Formula', 'Fonte', 'Target', 'Risultato', '% ragg.', null],
        [
          'AG.01',
          'Erogare i premi PAC',
          'Premi pagati entro novembre',
          'pagati/ammessi',
          'SIAN',
          '90%',
          '93%',
          '100%',
          50,
        ],
        ['AG.02', 'Promuovere i prodotti tipici', 'Eventi', 'n. eventi', 'Interna', 8, 6, '75%', 50],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [{ sheet: 'POR', kind: 'indicator-table', covers: 'A5:I6', levels: ['objective', 'indicator'] }],
    tree: [
      { title: 'Erogare i premi PAC', level: 'objective', achievement: { value: '100', counted: 1, of: 1 } },
      {
        title: 'Eventi',
        level: 'indicator',
        parent: 'Promuovere i prodotti tipici',
        achievement: { value: '75' },
      },
    ],
    notInTree: ['SIAN', 'Interna'],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
