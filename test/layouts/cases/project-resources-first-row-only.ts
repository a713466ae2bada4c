import type { CellInput, LayoutCase } from '../case';
import { eur, pct } from '../cells';

const row = (
  objective: string | null,
  project: string,
  amounts: readonly number[],
  use: number,
): CellInput[] => [objective, project, ...amounts.map(eur), pct(use)];

export const projectResourcesFirstRowOnly: LayoutCase = {
  name: 'project-resources-first-row-only',
  why: 'Objectives with roman numerals are named on the first row only; subtotals have their label in the project column.',
  workbook: [
    {
      name: 'Avanzamento finanziario',
      rows: [
        [
          'Unione delle camere - Avanzamento finanziario delle iniziative',
          null,
          null,
          null,
          null,
          'anno 2020',
        ],
        [],
        [
          'Obiettivo',
          'Iniziativa',
          'Previsione iniziale',
          'Previsione assestata',
          'Spesa sostenuta',
          '% di spesa',
        ],
        row('I. Imprese digitali', 'Punti di ascolto', [40000, 50000, 45000], 0.9),
        row(null, 'Bandi per le macchine', [60000, 50000, 25000], 0.5),
        row(null, 'Totale obiettivo I', [100000, 100000, 70000], 0.7),
        row('II. Lavoro e giovani', 'Tirocini in bottega', [20000, 10000, 8000], 0.8),
        row(null, 'Fiera dei mestieri', [20000, 30000, 30000], 1),
        row(null, 'Totale obiettivo II', [40000, 40000, 38000], 0.95),
        row('TOTALE GENERALE', '', [140000, 140000, 108000], 0.7714),
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Avanzamento finanziario', kind: 'project-resources', covers: 'A4:F9' }],
    tree: [
      { title: 'Punti di ascolto', level: 'project', parent: 'Imprese digitali', budget: { use: '90.0' } },
      { title: 'Bandi per le macchine', level: 'project', parent: 'Imprese digitali' },
      { title: 'Fiera dei mestieri', parent: 'Lavoro e giovani', budget: { use: '100.0' } },
      {
        title: 'Imprese digitali',
        level: 'objective',
        budget: { initial: '100000', updated: '100000', actual: '70000', use: '70.0', share: '64.81' },
      },
      { title: 'Lavoro e giovani', budget: { initial: '40000', actual: '38000', use: '95.0' } },
    ],
    notInTree: ['totale'],
    noFindings: [
      { severity: 'error' },
      { rule: ['total-differs', 'percent-differs', 'over-budget', 'code-duplicate'] },
    ],
    checkExit: 0,
  },
};
