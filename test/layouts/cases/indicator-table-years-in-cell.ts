import type { LayoutCase } from '../case';

export const indicatorTableYearsInCell: LayoutCase = {
  name: 'indicator-table-years-in-cell',
  why: 'Three years in one cell, one a line, in the target and in the result; the sheet says which year is meant.',
  workbook: [
    {
      name: 'Pluriennali',
      rows: [
        ['Relazione sulla performance 2020 - obiettivi pluriennali'],
        [],
        ['Obiettivo', 'Indicatore', 'Target', 'Risultato'],
        [
          'Più imprese in rete',
          'Imprese che usano il cassetto digitale',
          '2019: 800\n2020: 1.000\n2021: 1.200',
          '2018: 650\n2019: 790\n2020: 950',
        ],
        [
          'Sportelli più svelti',
          'Minuti di attesa',
          '2019: <= 20\n2020: <= 15\n2021: <= 10',
          '2019: 22\n2020: 12',
        ],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Pluriennali', kind: 'indicator-table', covers: 'A4:D5', year: 2020 }],
    tree: [
      { title: 'Più imprese in rete', achievement: { value: '95' } },
      { title: 'Sportelli più svelti', achievement: { value: '100' } },
    ],
    noFindings: [{ severity: 'error' }, { rule: ['needs-assessment', 'missing-target', 'bad-number'] }],
  },
};
