import type { LayoutCase } from '../case';

export const indicatorTableWeightsOfBoth: LayoutCase = {
  name: 'indicator-table-weights-of-both',
  why: 'Objective and action each with a weight after its name, both on the action’s row; the objectives’ do not close.',
  workbook: [
    {
      name: 'Monitoraggio',
      rows: [
        ['Provincia di Altaserra - Piano degli obiettivi 2021'],
        ['Obiettivo', 'Peso obiettivo', 'Azione', 'Peso azione', 'Indicatore', 'Target', 'Risultato'],
        ['Strade provinciali', 60, 'Ponti', 40, 'Ponti controllati', 10, 10],
        ['Strade provinciali', 60, 'Asfalti', 60, 'Km rifatti', 50, 25],
        ['Scuole superiori', 30, 'Palestre', 100, 'Palestre riaperte', 4, 4],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Monitoraggio', kind: 'indicator-table', covers: 'A2:G5' }],
    tree: [
      { title: 'Asfalti', level: 'project', parent: 'Strade provinciali', achievement: { value: '50' } },
      { title: 'Palestre', level: 'project', parent: 'Scuole superiori' },
    ],
    findings: [
      {
        rule: 'weights-not-100',
        severity: 'warning',
        sheet: 'Monitoraggio',
        cell: 'B3',
        published: '90',
        expected: '100',
      },
    ],
    noFindings: [{ severity: 'error' }, { rule: 'weights-not-100', sheet: 'Monitoraggio', cell: 'D3' }],
    checkExit: 0,
  },
};
