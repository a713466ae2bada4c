import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const severalTablesPerformanceSheet: LayoutCase = {
  name: 'several-tables-performance-sheet',
  why: 'Resources and indicators of the same projects, one table below the other, with a hidden sheet of old figures.',
  workbook: [
    {
      name: 'Scheda unica',
      rows: [
        ['Agenzia per il lavoro - programma 2021'],
        [],
        ['Risorse'],
        ['Azione', 'Stanziato', 'Assestato', 'Speso'],
        ['1.1 Tutor nei centri', eur(1000), eur(2000), eur(1500)],
        ['1.2 Borse di studio', eur(3000), eur(3000), eur(3000)],
        ['Totale', eur(4000), eur(5000), eur(4500)],
        [],
        ['Indicatori'],
        ['Azione', 'Indicatore', 'Target', 'Risultato'],
        ['1.1 Tutor nei centri', 'Colloqui fatti', 400, 300],
        ['1.2 Borse di studio', 'Borse pagate', 50, 50],
      ],
    },
    {
      name: 'vecchio',
      hidden: true,
      rows: [
        ['Programma 2020'],
        ['Azione', 'Indicatore', 'Target', 'Risultato'],
        ['1.1 Tutor nei centri', 'Colloqui fatti', 300, 150],
        ['1.2 Borse di studio', 'Borse pagate', 40, 20],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [
      { sheet: 'Scheda unica', kind: 'project-resources', covers: 'A5:D6', avoids: 'A11' },
      { sheet: 'Scheda unica', kind: 'indicator-table', covers: 'A11:D12', avoids: 'A5' },
      { sheet: 'vecchio', kind: 'indicator-table', hidden: true, year: 2020 },
    ],
    tree: [
      {
        code: '1.1',
        title: 'Tutor nei centri',
        year: 2021,
        achievement: { value: '75' },
        budget: { use: '75.0' },
      },
      { code: '1.2', title: 'Borse di studio', achievement: { value: '100' }, budget: { use: '100.0' } },
    ],
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'percent-differs', 'code-duplicate'] }],
    checkExit: 0,
  },
};
