import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const indicatorTablePointsOfWeight: LayoutCase = {
  name: 'indicator-table-points-of-weight',
  why: 'A hospital unit’s budget card: the score is the part of the weight that was earned, so 20 of 20 is no 20%.',
  workbook: [
    {
      name: 'Scheda Budget',
      rows: [
        ['ASL Collina Nord'],
        ['Scheda di Budget 2021 - U.O.C. Cardiologia'],
        ['Direttore: CdR 0123'],
        [],
        [
          'Area',
          'Obiettivo',
          'Indicatore',
          'Valore 2020',
          'Valore atteso 2021',
          'Peso',
          'Risultato 2021',
          'Punteggio',
        ],
        ['Produzione', 'Mantenere i ricoveri ordinari', 'N. ricoveri ordinari', 1200, 1180, 20, 1201, 20],
        [
          'Appropriatezza',
          'Ridurre i DRG inappropriati',
          '% DRG a rischio inappropriatezza',
          { v: 0.22, z: '0%' },
          '<=20%',
          30,
          { v: 0.19, z: '0%' },
          30,
        ],
        ['Efficienza', 'Ridurre la degenza media', 'Degenza media (gg)', 7.2, '<= 7', 25, 7.4, 12.5],
        [
          'Farmaceutica',
          'Contenere la spesa',
          'Spesa farmaci (€)',
          eur(910000),
          eur(900000),
          25,
          eur(889000.5),
          25,
        ],
        ['Totale', null, null, null, null, 100, null, 87.5],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Scheda Budget', kind: 'indicator-table', covers: 'A6:H9' }],
    tree: [
      { title: 'N. ricoveri ordinari', level: 'indicator', achievement: { value: '100' } },
      { title: 'DRG a rischio', achievement: { value: '100' } },
      { title: 'Degenza media', achievement: { value: '94.59' } },
      { title: 'Spesa farmaci', achievement: { value: '100' } },
    ],
    notInTree: ['totale'],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
