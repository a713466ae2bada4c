import type { LayoutCase } from '../case';

export const indicatorPlanThreeYears: LayoutCase = {
  name: 'indicator-plan-three-years',
  why: 'Targets of three years in columns, mission and programme above: a plan is read for its first year.',
  workbook: [
    {
      name: 'PIRA',
      rows: [
        ['PIANO DEGLI INDICATORI E DEI RISULTATI ATTESI DI BILANCIO 2018-2020'],
        [],
        ['Missione', '011 - Competitività e sviluppo delle imprese'],
        ['Programma', '005 - Promozione e attuazione di politiche di sviluppo'],
        [],
        [
          'Obiettivo',
          'Indicatore',
          'Formula',
          'Unità di misura',
          'Target 2018',
          'Target 2019',
          'Target 2020',
        ],
        [
          'Sostegno alla digitalizzazione',
          'Imprese assistite dal PID',
          'N. imprese',
          'numero',
          '>= 150',
          '>= 160',
          '>= 170',
        ],
        [
          'Sostegno alla digitalizzazione',
          'Risorse erogate su stanziate',
          'erogate/stanziate',
          '%',
          '>= 80%',
          '>= 82%',
          '>= 85%',
        ],
        [
          'Orientamento al lavoro',
          'Studenti coinvolti',
          'N. studenti',
          'numero',
          '>= 400',
          '>= 420',
          '>= 450',
        ],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'PIRA', kind: 'indicator-plan', year: 2018 }],
    tree: [
      {
        title: 'Imprese assistite',
        level: 'indicator',
        parent: 'Sostegno alla digitalizzazione',
        achievement: { value: null, status: 'no-data' },
      },
    ],
    noFindings: [{ severity: 'error' }],
    checkExit: 0,
  },
};
