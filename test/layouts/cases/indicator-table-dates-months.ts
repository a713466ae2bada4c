import type { LayoutCase } from '../case';

/** Excel's serials: 44561 is 31/12/2021, 44377 is 30/06/2021, 44500 is 31/10/2021, 44530 is 30/11/2021. */
const date = (v: number) => ({ v, z: 'dd/mm/yyyy' });

export const indicatorTableDatesMonths: LayoutCase = {
  name: 'indicator-table-dates-months',
  why: 'Dates as serials and words as target and as result, several deadlines in a cell, late and in time, yes and no.',
  workbook: [
    {
      name: 'Verifica',
      rows: [
        ['Verifica finale PEG 2021'],
        [
          'N. obiettivo',
          'Obiettivo gestionale',
          'Indicatore di risultato',
          'Termine previsto',
          'Data di conclusione',
        ],
        [1, 'Regolamento sui tributi', 'Approvazione in consiglio', date(44561), date(44530)],
        [2, 'Gara per le mense', 'Aggiudicazione', date(44377), date(44500)],
        [
          3,
          'Piano del traffico',
          'Bozza entro marzo e testo finale entro il 30 settembre',
          'entro settembre',
          'agosto',
        ],
        [4, 'Carta giovani', 'Attivazione', 'SI', 'SI'],
        [5, 'Nuovo sito', 'Pubblicazione', '15-dic', '10 dicembre 2021'],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Verifica', kind: 'indicator-table', covers: 'A3:E7' }],
    tree: [
      { title: 'Regolamento sui tributi', achievement: { value: '100' } },
      { title: 'Gara per le mense', achievement: { value: '0' } },
      { title: 'Piano del traffico', achievement: { value: '100', status: 'inferred' } },
      { title: 'Carta giovani', achievement: { value: '100' } },
      { title: 'Nuovo sito', achievement: { value: '100' } },
    ],
    noFindings: [{ severity: 'error' }, { rule: ['bad-number', 'unit-mismatch', 'needs-assessment'] }],
  },
};
