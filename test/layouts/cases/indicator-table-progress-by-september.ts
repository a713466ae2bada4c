import type { LayoutCase } from '../case';

export const indicatorTableProgressBySeptember: LayoutCase = {
  name: 'indicator-table-progress-by-september',
  why: 'Value and percentage of progress at the third quarter against the year’s target.',
  workbook: [
    {
      name: 'SAL III trim',
      rows: [
        ['Provincia del Colle'],
        ['Stato di avanzamento degli obiettivi al 30/09/2022'],
        [],
        ['Obiettivo', 'Indicatore', 'Valore atteso al 31/12', 'Valore al 30/09', '% avanzamento'],
        ['Edilizia scolastica', 'Interventi conclusi', 20, 13, '65%'],
        ['Viabilità', 'Km di segnaletica', 150, 120, '80%'],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'SAL III trim', kind: 'indicator-table', covers: 'A5:E6', quarter: 3 }],
    tree: [
      { title: 'Interventi conclusi', achievement: { value: '65' } },
      { title: 'Km di segnaletica', achievement: { value: '80' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
