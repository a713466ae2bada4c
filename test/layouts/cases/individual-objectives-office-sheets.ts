import type { LayoutCase } from '../case';

export const individualObjectivesOfficeSheets: LayoutCase = {
  name: 'individual-objectives-office-sheets',
  why: 'A sheet for each office, the same codes on both: two offices, four objectives.',
  workbook: [
    {
      name: 'Anagrafe',
      rows: [
        ['Ufficio Anagrafe – obiettivi 2021'],
        ['Ob.', 'Descrizione', 'Indicatore', 'Target', 'Risultato', '%'],
        ['OB1', 'Informatizzare le certificazioni', 'Certificati online', 1000, 1100, '100%'],
        ['OB2', 'Ridurre le code', 'Minuti di attesa', '<= 15', 18, '83,33%'],
      ],
    },
    {
      name: 'Cultura',
      rows: [
        ['Ufficio Cultura – obiettivi 2021'],
        ['Ob.', 'Descrizione', 'Indicatore', 'Target', 'Risultato', '%'],
        ['OB1', 'Stagione teatrale', 'Spettacoli', 12, 12, '100%'],
        ['OB2', 'Biblioteca', 'Nuovi iscritti', 300, 240, '80%'],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [
      { sheet: 'Anagrafe', kind: 'individual-objectives', levels: ['office'] },
      { sheet: 'Cultura', kind: 'individual-objectives', levels: ['office'] },
    ],
    tree: [
      { title: 'Ridurre le code', parent: 'Anagrafe', achievement: { value: '83.33' } },
      { title: 'Biblioteca', parent: 'Cultura', achievement: { value: '80' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
