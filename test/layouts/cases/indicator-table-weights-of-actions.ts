import type { LayoutCase } from '../case';

export const indicatorTableWeightsOfActions: LayoutCase = {
  name: 'indicator-table-weights-of-actions',
  why: 'The weight is the action’s, as its head says; the objective, named on the same row, has none.',
  workbook: [
    {
      name: 'Foglio1',
      merges: ['A4:A5'],
      rows: [
        ['Piano della performance 2022 - monitoraggio'],
        [],
        ['Obiettivo', 'Azione', 'Peso azione', 'Indicatore', 'Target', 'Risultato'],
        ['Semplificare i servizi', 'Sportello online', { v: 0.5, z: '0%' }, 'N. pratiche online', 100, 110],
        [null, 'Modulistica', { v: 0.5, z: '0%' }, 'N. moduli rivisti', 20, 20],
        ['Promuovere il territorio', 'Fiera', { v: 1, z: '0%' }, 'N. imprese presenti', 30, 24],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [
      {
        sheet: 'Foglio1',
        kind: 'indicator-table',
        covers: 'A3:F6',
        levels: ['objective', 'project', 'indicator'],
      },
    ],
    tree: [
      {
        title: 'Modulistica',
        level: 'project',
        parent: 'Semplificare i servizi',
        achievement: { value: '100' },
      },
      { title: 'Fiera', level: 'project', achievement: { value: '80' } },
    ],
    noFindings: [{ severity: 'error' }, { rule: 'weights-not-100' }],
    checkExit: 0,
  },
};
