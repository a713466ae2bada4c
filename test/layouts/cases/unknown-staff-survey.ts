import type { LayoutCase } from '../case';

export const unknownStaffSurvey: LayoutCase = {
  name: 'unknown-staff-survey',
  why: 'Near miss: answers to a survey, one of whose questions is about the body’s objectives.',
  workbook: [
    {
      name: 'Risposte',
      rows: [
        ['Questionario benessere organizzativo 2022'],
        ['Domanda', 'Per nulla', 'Poco', 'Abbastanza', 'Molto', 'N.R.'],
        ['Mi sento valorizzato nel mio lavoro', 12, 25, 40, 18, 2],
        ["Conosco gli obiettivi dell'ente", 8, 20, 45, 22, 2],
        ['Il mio responsabile mi ascolta', 10, 19, 38, 29, 1],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Risposte', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
