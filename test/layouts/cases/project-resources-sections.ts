import type { CellInput, LayoutCase } from '../case';
import { eur, points } from '../cells';

const HEADS = ['Progetto', 'Denominazione', 'Stanziato', 'Aggiornato', 'Consuntivo', '% util.'];

const row = (code: string, title: string | null, amounts: readonly number[], use: number): CellInput[] => [
  code,
  title,
  ...amounts.map(eur),
  points(use),
];

export const projectResourcesSections: LayoutCase = {
  name: 'project-resources-sections',
  why: 'Objectives are section rows, heads stand again above each block, codes are like 1.1.A, with subtotals.',
  workbook: [
    {
      name: 'Monitoraggio',
      merges: ['A1:F1', 'A3:F3', 'A9:F9'],
      rows: [
        ['Agenzia per lo sviluppo - budget per progetto, anno 2022'],
        [],
        ['Obiettivo strategico 1.1 - Qualificare le imprese'],
        HEADS,
        row('1.1.A', 'Voucher per la formazione', [10000, 10000, 7500], 75),
        row('1.1.B', 'Tutoraggio in azienda', [6000, 8000, 2000], 25),
        row('Totale ob. 1.1', null, [16000, 18000, 9500], 52.8),
        [],
        ['Obiettivo strategico 1.2 - Aprire nuovi mercati'],
        HEADS,
        row('1.2.A', 'Fiere oltre confine', [30000, 24000, 24000], 100),
        row('1.2.B', 'Delegazioni in visita', [5000, 6000, 0], 0),
        row('Totale ob. 1.2', null, [35000, 30000, 24000], 80),
        [],
        row('Totale generale', null, [51000, 48000, 33500], 69.8),
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Monitoraggio', kind: 'project-resources', levels: ['project', 'objective'] }],
    tree: [
      {
        code: '1.1.A',
        title: 'Voucher per la formazione',
        level: 'project',
        parent: 'Qualificare le imprese',
        budget: { initial: '10000', updated: '10000', actual: '7500', use: '75.0' },
      },
      { code: '1.1.B', parent: 'Qualificare le imprese', budget: { updated: '8000', use: '25.0' } },
      { code: '1.2.A', parent: 'Aprire nuovi mercati', budget: { actual: '24000', use: '100.0' } },
      { code: '1.2.B', parent: 'Aprire nuovi mercati', budget: { actual: '0', use: '0.0' } },
      {
        title: 'Qualificare le imprese',
        level: 'objective',
        budget: { initial: '16000', updated: '18000', actual: '9500', use: '52.8', share: '28.36' },
      },
      { title: 'Aprire nuovi mercati', level: 'objective', budget: { actual: '24000', share: '71.64' } },
    ],
    notInTree: ['totale', 'denominazione'],
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'percent-differs', 'code-malformed'] }],
  },
};
