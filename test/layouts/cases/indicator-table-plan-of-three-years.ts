import type { LayoutCase } from '../case';

export const indicatorTablePlanOfThreeYears: LayoutCase = {
  name: 'indicator-table-plan-of-three-years',
  why: 'A three-year plan without results: the first year is the one under way, nothing is missing yet.',
  workbook: [
    {
      name: 'PIAO 2.2',
      merges: ['E4:G4'],
      rows: [
        ['Sottosezione 2.2 Performance'],
        ['Dimensione: Efficacia'],
        [],
        [
          'Obiettivo',
          'Indicatore',
          'Formula',
          'Baseline 2022',
          'Target',
          null,
          null,
          'Struttura responsabile',
        ],
        [null, null, null, null, '2023', '2024', '2025', null],
        [
          "Semplificare l'accesso ai bonus",
          'Domande lavorate entro 30 gg',
          'n. domande entro 30 gg / totale',
          '70%',
          '75%',
          '80%',
          '85%',
          'DG Incentivi',
        ],
        [
          'Digitalizzare gli archivi',
          'Fascicoli digitali',
          'fascicoli digitali / totale',
          '40%',
          '55%',
          '70%',
          '90%',
          'DG Affari generali',
        ],
        ['Rafforzare i controlli', 'Controlli in loco', 'n. controlli', 120, 130, 140, 150, 'DG Vigilanza'],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [{ sheet: 'PIAO 2.2', kind: 'indicator-table', covers: 'A6:H8', year: 2023 }],
    tree: [
      {
        title: 'Controlli in loco',
        level: 'indicator',
        year: 2023,
        achievement: { value: null, status: 'no-data' },
      },
      { title: 'Domande lavorate', achievement: { value: null, status: 'no-data' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
