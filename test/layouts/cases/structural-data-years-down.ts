import type { LayoutCase } from '../case';

export const structuralDataYearsDown: LayoutCase = {
  name: 'structural-data-years-down',
  why: 'Staff, firms and investments with the years as rows and a note about estimated values.',
  workbook: [
    {
      name: 'Struttura',
      rows: [
        ["Dati di struttura dell'ente"],
        [],
        [
          'Anno',
          'Dipendenti a tempo indeterminato (FTE)',
          'Dirigenti (FTE)',
          'Imprese attive al 31/12',
          'Nuovi investimenti (euro)',
        ],
        [2017, '62,5', 3, 41200, '210.000,00'],
        [2018, '60,0', 3, 41050, '95.500,00'],
        [2019, '57,8', 2, 40870, '180.000,00'],
        [],
        ['* valori stimati per il 2019'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Struttura', kind: 'structural-data', covers: 'A4:E6', avoids: 'A8' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['bad-number', 'ambiguous'] }],
  },
};
