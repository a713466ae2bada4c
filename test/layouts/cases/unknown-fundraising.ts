import type { LayoutCase } from '../case';

export const unknownFundraising: LayoutCase = {
  name: 'unknown-fundraising',
  why: 'Near miss: a music band collects money by campaign, with a target and what came in.',
  workbook: [
    {
      name: 'Raccolta',
      rows: [
        ['Raccolta fondi della banda'],
        ['Campagna', 'Obiettivo (euro)', 'Raccolto', 'Donatori'],
        ['Concerto di Natale', 2000, 2350, 84],
        ['Nuovi strumenti', 5000, 1200, 31],
        ['Gita sociale', 800, 800, 22],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Raccolta', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
