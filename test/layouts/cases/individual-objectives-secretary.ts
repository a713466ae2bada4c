import type { LayoutCase } from '../case';

const HEADS = ['N.', 'Obiettivo', 'Indicatore', 'Target', 'Esito', 'Peso', 'Punteggio %'];

export const individualObjectivesSecretary: LayoutCase = {
  name: 'individual-objectives-secretary',
  why: 'The general secretary and an office above their own tables on one sheet, yes and no, an objective with two indicators.',
  workbook: [
    {
      name: 'Schede 2022',
      rows: [
        ['COMUNE DI ROCCASCURA'],
        ['Obiettivi assegnati al Segretario generale'],
        HEADS,
        [1, 'Regolamenti aggiornati', 'Regolamento dei contratti', 'SI', 'SI', 50, 100],
        [null, null, 'Regolamento degli accessi', 'SI', 'NO', 50, 0],
        [2, 'Meno contenzioso', 'Cause perse', '<= 4', 5, 100, 80],
        [],
        ['Ufficio Tributi'],
        HEADS,
        [1, 'Recuperare gli arretrati', 'Euro riscossi', '>= 50.000', 45000, 100, 90],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Schede 2022', kind: 'individual-objectives', levels: ['secretary-general'] }],
    tree: [
      { level: 'secretary-general' },
      {
        title: 'Regolamenti aggiornati',
        level: 'objective',
        achievement: { value: '50', counted: 2, of: 2 },
      },
      { title: 'Meno contenzioso', achievement: { value: '80' } },
      { title: 'Tributi', level: 'office' },
      { title: 'Recuperare gli arretrati', parent: 'Tributi', achievement: { value: '90' } },
    ],
    noFindings: [
      { severity: 'error' },
      { rule: ['weights-not-100', 'percent-differs', 'code-duplicate', 'orphan'] },
    ],
    checkExit: 0,
  },
};
