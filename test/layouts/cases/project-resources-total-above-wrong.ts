import type { CellInput, LayoutCase } from '../case';
import { eur } from '../cells';

const row = (code: string | null, title: string, amounts: readonly number[]): CellInput[] => [
  code,
  title,
  ...amounts.map(eur),
];

export const projectResourcesTotalAboveWrong: LayoutCase = {
  name: 'project-resources-total-above-wrong',
  why: 'A total above its rows that one of its columns does not confirm.',
  workbook: [
    {
      name: 'Progetti',
      rows: [
        ['Risorse dei progetti - esercizio 2020'],
        ['Codice', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo'],
        row(null, 'Totale generale', [60000, 52000, 33000]),
        row('1A0101', 'Strade del vino', [20000, 20000, 16000]),
        row('1A0102', 'Cucina di stagione', [30000, 25000, 15000]),
        row('1B0101', 'Erbe di campo', [10000, 5000, 2000]),
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Progetti', kind: 'project-resources', covers: 'A4:E6' }],
    tree: [{ id: '1A', budget: { initial: '50000', actual: '31000' } }],
    findings: [
      { rule: 'total-differs', severity: 'error', sheet: 'Progetti', cell: 'D3', expected: '50000' },
    ],
    noFindings: [{ rule: ['total-differs', 'percent-differs'] }],
    checkExit: 1,
  },
};
