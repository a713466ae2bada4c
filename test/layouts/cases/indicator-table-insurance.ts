import type { LayoutCase } from '../case';

const SAME = 'Media ponderata di quanto realizzato nelle attività previste';

export const indicatorTableInsurance: LayoutCase = {
  name: 'indicator-table-insurance',
  why: 'The unit stands in the head (Target %, Risultato %), the indicator repeats, structures share one cell.',
  workbook: [
    {
      name: 'All. 1',
      rows: [
        ["Istituto assicurativo - Performance dell'anno 2019"],
        [],
        [
          'Obiettivi pluriennali 2019-2021',
          'Strutture che contribuiscono',
          'Obiettivo 2019',
          'Indicatore',
          'Target %',
          'Risultato %',
        ],
        ['Equità delle tariffe', 'DCX ABC', 'Rivedere i premi per settore', SAME, 100, 100],
        ['Equità delle tariffe', 'DCX\nDOY ZED', 'Incrociare gli archivi', SAME, 100, 98],
        ['Recupero dei crediti', 'DCX', 'Anticipare i solleciti', SAME, 100, 75],
        ['Tutela più ampia', 'QRS TUV', 'Accogliere nuove categorie', SAME, 100, 100],
        [],
        ['Nota: i valori sono arrotondati.'],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'All. 1', kind: 'indicator-table', covers: 'A4:F7', avoids: 'A9' }],
    tree: [
      { title: 'Rivedere i premi per settore', achievement: { value: '100' } },
      { title: 'Incrociare gli archivi', achievement: { value: '98' } },
      { title: 'Anticipare i solleciti', achievement: { value: '75' } },
      { title: 'Accogliere nuove categorie', achievement: { value: '100' } },
    ],
    notInTree: ['nota:'],
    noFindings: [
      { severity: 'error' },
      { rule: ['ambiguous', 'percent-differs', 'bad-number', 'stale-year'] },
    ],
  },
};
