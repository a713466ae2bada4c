import type { LayoutCase } from '../case';

export const indicatorTableScaleBelow: LayoutCase = {
  name: 'indicator-table-scale-below',
  why: 'A scale of judgements under the table, with heads nobody knows: its bounds are no objectives.',
  workbook: [
    {
      name: 'Scala',
      rows: [
        ['Obiettivi 2018'],
        ['Obiettivo', 'Indicatore', 'Target', 'Risultato', '% raggiungimento'],
        ['Asfalti', 'Mq', 10000, 9500, 95],
        ['Illuminazione', 'Led', 300, 300, 100],
        [],
        [],
        ['Scala di valutazione'],
        ['Da', 'A', 'Giudizio'],
        [0, 50, 'Non raggiunto'],
        [51, 80, 'Parziale'],
        [81, 100, 'Raggiunto'],
      ],
    },
  ],
  expected: {
    year: 2018,
    sheets: [{ sheet: 'Scala', kind: 'indicator-table', covers: 'A3:E4', avoids: 'A7:C11' }],
    tree: [
      { title: 'Asfalti', achievement: { value: '95' } },
      { title: 'Illuminazione', achievement: { value: '100' } },
    ],
    notInTree: ['scala', 'giudizio'],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
