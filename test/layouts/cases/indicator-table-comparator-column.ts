import type { LayoutCase } from '../case';

export const indicatorTableComparatorColumn: LayoutCase = {
  name: 'indicator-table-comparator-column',
  why: 'The comparator and the unit of the target stand in columns of their own, between indicator and target.',
  workbook: [
    {
      name: 'Indicatori',
      rows: [
        ['Regione - Piano della prestazione 2021'],
        [],
        [
          'Obiettivo operativo',
          'Indicatore',
          'Unità di misura',
          'Segno',
          'Valore target',
          'Valore consuntivo',
          'Struttura',
        ],
        ['Pagare in tempo', 'Ritardo medio', 'gg', '≤', 10, 20, 'Ragioneria'],
        ['Spendere i fondi europei', 'Spesa certificata', '%', '>=', 80, 60, 'Programmazione'],
        ['Formare il personale', 'Corsi conclusi', 'n.', '≥', 12, 15, 'Personale'],
        ['Ridurre i reclami', 'Reclami sul totale delle pratiche', '%', '<=', 5, 4, 'Relazioni col pubblico'],
        ['Aprire i dati', 'Catalogo pubblicato', 'SI/NO', '=', 'SI', 'SI', 'Informatica'],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Indicatori', kind: 'indicator-table', covers: 'A4:G8' }],
    tree: [
      { title: 'Pagare in tempo', achievement: { value: '50', status: 'measured' } },
      { title: 'Spendere i fondi europei', achievement: { value: '75', status: 'measured' } },
      { title: 'Formare il personale', achievement: { value: '100', status: 'measured' } },
      { title: 'Ridurre i reclami', achievement: { value: '100', status: 'measured' } },
      { title: 'Aprire i dati', achievement: { value: '100' } },
    ],
    noFindings: [{ severity: 'error' }, { rule: ['missing-target', 'unit-mismatch', 'needs-assessment'] }],
  },
};
