import type { LayoutCase } from '../case';

export const indicatorTableThreeRowHead: LayoutCase = {
  name: 'indicator-table-three-row-head',
  why: 'Heads merged over three rows, roman numerals for the objectives, a blank row inside a merged objective, a blank first column.',
  workbook: [
    {
      name: 'TAV 4',
      merges: ['B2:H2', 'B4:B6', 'C4:C6', 'D4:D6', 'E4:H4', 'E5:F5', 'G5:G6', 'H5:H6', 'B7:B10', 'C7:C10'],
      rows: [
        [],
        [null, 'TAVOLA 4 - PERFORMANCE ORGANIZZATIVA DELLE UNITÀ, ANNO 2017'],
        [],
        [null, 'N.', 'Obiettivo strategico', 'Indicatore', 'Misurazione'],
        [null, null, null, null, 'Valori', null, 'Grado di raggiungimento (%)', 'Responsabile'],
        [null, null, null, null, 'Valore atteso', 'Valore conseguito'],
        [null, 'I', 'Difendere il suolo', 'Frane censite', 40, 30, 75, 'Geologia'],
        [null, null, null, 'Comuni avvisati', 20, 20, 100, 'Geologia'],
        [],
        [null, null, null, 'Mappe diffuse', 10, 5, 50, 'Cartografia'],
        [null, 'II', 'Conoscere il clima', 'Stazioni attive', 12, 12, 100, 'Meteo'],
      ],
    },
  ],
  expected: {
    year: 2017,
    sheets: [{ sheet: 'TAV 4', kind: 'indicator-table', covers: 'B7:H11' }],
    tree: [
      { title: 'Difendere il suolo', level: 'objective', achievement: { value: '75', counted: 3, of: 3 } },
      {
        title: 'Mappe diffuse',
        level: 'indicator',
        parent: 'Difendere il suolo',
        achievement: { value: '50' },
      },
      { title: 'Conoscere il clima', achievement: { value: '100' } },
    ],
    noFindings: [
      { severity: 'error' },
      { rule: ['percent-differs', 'missing-value', 'code-malformed', 'orphan'] },
    ],
    checkExit: 0,
  },
};
