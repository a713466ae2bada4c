import type { LayoutCase } from '../case';

export const individualObjectivesPersonColumn: LayoutCase = {
  name: 'individual-objectives-person-column',
  why: 'The person in charge is a column, merged over the objectives; weights and percentages as points.',
  workbook: [
    {
      name: 'Valutazione',
      merges: ['A3:A4', 'A5:A7'],
      rows: [
        ['Obiettivi individuali dei dirigenti - esercizio 2020'],
        [
          'Dirigente',
          'Obiettivo assegnato',
          'Peso',
          'Risultato atteso',
          'Risultato conseguito',
          '% di raggiungimento',
        ],
        ['Dirigente Settore Ambiente', 'Bonificare le cave', 60, 5, 4, 80],
        [null, 'Rilasciare le autorizzazioni', 40, 50, 50, 100],
        ['Dirigente Settore Scuola', 'Rinnovare gli arredi', 30, 10, 10, 100],
        [null, 'Aprire le palestre', 30, 6, 3, 50],
        [null, 'Ridurre le liste dei nidi', 40, 100, 90, 90],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Valutazione', kind: 'individual-objectives', covers: 'A3:F7', levels: ['executive'] }],
    tree: [
      { title: 'Settore Ambiente', level: 'executive' },
      {
        title: 'Bonificare le cave',
        parent: 'Settore Ambiente',
        achievement: { value: '80', status: 'measured' },
      },
      { title: 'Rinnovare gli arredi', parent: 'Settore Scuola', achievement: { value: '100' } },
      { title: 'Ridurre le liste dei nidi', parent: 'Settore Scuola', achievement: { value: '90' } },
    ],
    noFindings: [
      { severity: 'error' },
      { rule: ['weights-not-100', 'percent-differs', 'orphan', 'code-duplicate'] },
    ],
    checkExit: 0,
  },
};
