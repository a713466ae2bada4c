import type { LayoutCase } from '../case';

export const noDataYet: LayoutCase = {
  name: 'no-data-yet',
  why: 'A whole sheet of blanks and zeros before the year has begun is no data, not 0%.',
  workbook: [
    {
      name: 'Piano 2023',
      rows: [
        ['Obiettivi operativi 2023 - scheda da compilare'],
        ['Codice', 'Obiettivo operativo', 'Indicatore', 'Peso', 'Risultato', '% raggiungimento'],
        ['A.1', 'Nuovo sportello casa', 'Pratiche evase', 40, null, 0],
        ['A.2', 'Anagrafe dei cantieri', 'Cantieri censiti', 30, null, 0],
        ['A.3', 'Riduzione delle attese', 'Utenti ricevuti', 30, null, null],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [{ sheet: 'Piano 2023', kind: 'indicator-table', covers: 'A3:F5' }],
    tree: [
      { title: 'Nuovo sportello casa', achievement: { value: null, status: 'no-data' } },
      { title: 'Anagrafe dei cantieri', achievement: { value: null, status: 'no-data' } },
      { title: 'Riduzione delle attese', achievement: { value: null, status: 'no-data' } },
    ],
    noFindings: [{ severity: 'error' }, { rule: 'weights-not-100' }],
  },
};
