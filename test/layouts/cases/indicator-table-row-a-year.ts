import type { LayoutCase } from '../case';

export const indicatorTableRowAYear: LayoutCase = {
  name: 'indicator-table-row-a-year',
  why: 'One row for each year of an indicator: each row is of its own year.',
  workbook: [
    {
      name: 'Storico',
      rows: [
        ['Andamento degli indicatori'],
        ['Indicatore', 'Anno', 'Target', 'Risultato', '% raggiungimento'],
        ['Tempo di rilascio', 2020, 30, 33, 90.91],
        ['Tempo di rilascio', 2021, 30, 30, 100],
        ['Tempo di rilascio', 2022, 28, 28, 100],
        ['Servizi online', 2020, 10, 8, 80],
        ['Servizi online', 2021, 12, 12, 100],
        ['Servizi online', 2022, 15, 12, 80],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Storico', kind: 'indicator-table', covers: 'A3:E8' }],
    tree: [
      { title: 'Tempo di rilascio', year: 2022, achievement: { value: '100' } },
      { title: 'Servizi online', year: 2022, achievement: { value: '80' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
