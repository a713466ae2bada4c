import type { LayoutCase } from '../case';

export const unknownCourseAttendance: LayoutCase = {
  name: 'unknown-course-attendance',
  why: 'Attendance at a course, with a percentage of presence on a target of hours.',
  workbook: [
    {
      name: 'Corso',
      rows: [
        ['Corso di inglese - registro delle presenze'],
        ['Partecipante', 'Ore previste', 'Ore frequentate', '% presenza', 'Attestato'],
        ['Partecipante 1', 40, 38, { v: 0.95, z: '0%' }, 'SI'],
        ['Partecipante 2', 40, 20, { v: 0.5, z: '0%' }, 'NO'],
        ['Partecipante 3', 40, 40, { v: 1, z: '0%' }, 'SI'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Corso', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
