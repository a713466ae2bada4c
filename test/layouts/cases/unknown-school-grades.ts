import type { LayoutCase } from '../case';

export const unknownSchoolGrades: LayoutCase = {
  name: 'unknown-school-grades',
  why: 'School grades by pupil and subject, with a mean.',
  workbook: [
    {
      name: 'Voti',
      rows: [
        ['Classe 2A - primo quadrimestre 2020'],
        ['Alunno', 'Italiano', 'Matematica', 'Storia', 'Media'],
        ['Alunno 1', 7, 8, 6, { v: 7, z: '0.00' }],
        ['Alunno 2', 6, 5, 7, { v: 6, z: '0.00' }],
        ['Alunno 3', 9, 9, 9, { v: 9, z: '0.00' }],
        [
          'Media della classe',
          { v: 7.33, z: '0.00' },
          { v: 7.33, z: '0.00' },
          { v: 7.33, z: '0.00' },
          { v: 7.33, z: '0.00' },
        ],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Voti', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
