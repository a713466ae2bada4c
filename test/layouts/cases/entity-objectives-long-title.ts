import type { LayoutCase } from '../case';

export const entityObjectivesLongTitle: LayoutCase = {
  name: 'entity-objectives-long-title',
  why: 'Objectives of the chamber with a yes, a month and a count as results, without a percentage column.',
  workbook: [
    {
      name: 'ob ente',
      rows: [
        [null, "Obiettivi dell'ente camerale per il 2023"],
        [],
        [null, "Obiettivi dell'ente", 'Indicatore', 'Risultato atteso', 'Risultato conseguito'],
        [null, '1. Digitale', 'Imprese formate', '>= 300', 240],
        [null, '2. Sedi', 'Apertura della nuova sede', 'entro ottobre', 'settembre'],
        [null, '3. Inclusione', 'Piano adottato', 'SI', 'SI'],
        [null, '4. Tempi', 'Tempo di evasione', '<= 4 gg', '5 gg'],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [{ sheet: 'ob ente', kind: 'entity-objectives', covers: 'B4:E7' }],
    tree: [
      { title: 'Digitale', achievement: { value: '80', status: 'measured' } },
      { title: 'Sedi', achievement: { value: '100', status: 'inferred' } },
      { title: 'Inclusione', achievement: { value: '100' } },
      { title: 'Tempi', achievement: { value: '80' } },
      { level: 'entity', achievement: { value: '90' } },
    ],
    noFindings: [{ severity: 'error' }, { rule: ['bad-number', 'needs-assessment', 'unit-mismatch'] }],
  },
};
