import type { LayoutCase } from '../case';

export const unknownTitleOnly: LayoutCase = {
  name: 'unknown-title-only',
  why: 'A sheet with a promising title and nothing below it.',
  workbook: [
    {
      name: 'Stato di salute',
      rows: [["STATO DI SALUTE DELL'ENTE 2018"], [], ['da completare']],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Stato di salute', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
