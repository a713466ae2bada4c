import type { LayoutCase } from '../case';

export const unknownExamTimetable: LayoutCase = {
  name: 'unknown-exam-timetable',
  why: 'A timetable of exams has phases, people and dates, and is no cycle of performance.',
  workbook: [
    {
      name: 'Appelli',
      rows: [
        ['Calendario degli esami - sessione estiva 2022'],
        [],
        ['Fase', 'Esame', 'Docente responsabile', 'Modalità', 'Data'],
        ['Scritto', 'Economia aziendale', 'Prof. Rossi', 'in presenza', '10/06/2022'],
        ['Orale', 'Economia aziendale', 'Prof. Rossi', 'a distanza', '20/06/2022'],
        ['Scritto', 'Statistica', 'Prof.ssa Neri', 'in presenza', '13/06/2022'],
        ['Orale', 'Valutazione delle politiche', 'Prof.ssa Neri', 'in presenza', '27/06/2022'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Appelli', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
