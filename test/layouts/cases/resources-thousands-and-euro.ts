import type { LayoutCase } from '../case';
import { eur, points } from '../cells';

export const resourcesThousandsAndEuro: LayoutCase = {
  name: 'resources-thousands-and-euro',
  why: 'The projects are in thousands of euro and the areas in euro: they agree, and nothing may say otherwise.',
  workbook: [
    {
      name: 'Quadro',
      rows: [
        ['Unione camerale dei Laghi: programmi e progetti 2019'],
        ['(importi in migliaia di euro)'],
        [],
        ['Codice', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo', '% utilizzo'],
        ['1A0101', 'Accoglienza alle imprese nuove', points(12.5), points(15), points(9), points(60)],
        ['1B0101', 'Osservatorio dei prezzi', points(40), points(40), points(30), points(75)],
        ['2A0101', 'Vetrina dei prodotti del lago', points(100), points(120), points(60), points(50)],
        ['Totale', null, points(152.5), points(175), points(99), points(56.6)],
      ],
    },
    {
      name: 'Linee',
      rows: [
        ['Riepilogo per area strategica - anno 2019 (in euro)'],
        [],
        ['Area strategica', 'Previsione', 'Previsione aggiornata', 'Consuntivo', 'Utilizzo %', 'Quota %'],
        ['Area strategica 1: Imprese', eur(52500), eur(55000), eur(39000), points(70.9), points(39.4)],
        ['Area strategica 2: Territorio', eur(100000), eur(120000), eur(60000), points(50), points(60.6)],
        ['Totale', eur(152500), eur(175000), eur(99000), points(56.6), points(100)],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [
      { sheet: 'Quadro', kind: 'project-resources', covers: 'A5:F7', year: 2019 },
      { sheet: 'Linee', kind: 'area-resources', covers: 'A4:F5', levels: ['area'], year: 2019 },
    ],
    tree: [
      { id: '1A0101', level: 'project', parent: '1A', budget: { use: '60.0' } },
      { id: '1B0101', level: 'project', parent: '1B', budget: { use: '75.0' } },
      { id: '2A0101', level: 'project', parent: '2A', budget: { use: '50.0' } },
      { id: '1', level: 'area', title: 'Imprese', budget: { use: '70.9', share: '39.4' } },
      { id: '2', level: 'area', title: 'Territorio', budget: { use: '50.0', share: '60.6' } },
    ],
    noFindings: [
      { severity: 'error' },
      { rule: ['summary-differs', 'total-differs', 'percent-differs', 'unit-mismatch', 'over-budget'] },
    ],
    checkExit: 0,
  },
};
