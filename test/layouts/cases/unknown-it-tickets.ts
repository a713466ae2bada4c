import type { LayoutCase } from '../case';

export const unknownItTickets: LayoutCase = {
  name: 'unknown-it-tickets',
  why: 'Near miss: a software house lists its projects with status, progress and hours.',
  workbook: [
    {
      name: 'Ticket',
      rows: [
        ['Stato dei ticket'],
        [
          'ID',
          'Progetto',
          'Responsabile',
          'Priorità',
          'Stato',
          'Ore previste',
          'Ore consumate',
          'Avanzamento',
        ],
        [101, 'App ordini', 'Gruppo A', 'alta', 'aperto', 40, 25, '60%'],
        [102, 'Sito vetrina', 'Gruppo B', 'bassa', 'chiuso', 16, 18, '100%'],
        [103, 'Gestionale', 'Gruppo A', 'media', 'aperto', 120, 30, '25%'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Ticket', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
