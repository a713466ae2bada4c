import type { LayoutCase } from '../case';

export const indicatorTableCardsRepeated: LayoutCase = {
  name: 'indicator-table-cards-repeated',
  why: 'Two such cards on one sheet, each over the same heads: their lines are no rows of the table above.',
  workbook: [
    {
      name: 'Schede',
      rows: [
        ['Comune di Montelieto - PDO 2022'],
        [],
        ['Obiettivo', "Riordino dell'archivio"],
        ['Responsabile', 'Servizio Segreteria'],
        ['Peso', 60],
        ['Indicatore', 'Target', 'Risultato', '% raggiungimento'],
        ['Faldoni schedati', 500, 400, 80],
        ['Metri liberati', 20, 20, 100],
        [],
        ['Obiettivo', 'Sportello unico'],
        ['Responsabile', 'Servizio URP'],
        ['Peso', 40],
        ['Indicatore', 'Target', 'Risultato', '% raggiungimento'],
        ['Ore di apertura', 1200, 1200, 100],
        ['Reclami', '<= 10', 8, 100],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [
      { sheet: 'Schede', kind: 'indicator-table', covers: 'A7:D15', levels: ['objective', 'indicator'] },
    ],
    tree: [
      { title: 'Riordino dell', level: 'objective', achievement: { value: '90', counted: 2, of: 2 } },
      { title: 'Sportello unico', level: 'objective', achievement: { value: '100' } },
      { title: 'Reclami', parent: 'Sportello unico', achievement: { value: '100' } },
    ],
    notInTree: ['Servizio URP', 'Responsabile'],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
