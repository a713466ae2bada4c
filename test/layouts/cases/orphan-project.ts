import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const orphanProject: LayoutCase = {
  name: 'orphan-project',
  why: "An executive's objective is built on four projects, one of which no table of the workbook knows.",
  workbook: [
    {
      name: 'Risorse',
      rows: [
        ['Risorse per progetto 2018'],
        ['Codice', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo'],
        ['1A0101', 'Bacheca del lavoro', eur(100), eur(100), eur(50)],
        ['1A0102', 'Mappa dei saperi', eur(100), eur(100), eur(50)],
        ['2A0101', 'Botteghe aperte', eur(100), eur(100), eur(50)],
      ],
    },
    {
      name: 'Dirigente',
      rows: [
        ['Obiettivi individuali dei dirigenti 2018'],
        ['DIRIGENTE SERVIZI ALLE IMPRESE', 'INDICATORE', '% RAGGIUNGIMENTO'],
        [
          'OBIETTIVO N. 1/2018\nPortare a termine i progetti dell’area',
          'Realizzazione dei progetti assegnati:\n1A0101 (realizzato al 100%)\n1A0102 (realizzato al 90%)\n' +
            '2A0101 (realizzato al 80%)\n4B0101 (realizzato al 70%)',
          85,
        ],
      ],
    },
  ],
  expected: {
    year: 2018,
    sheets: [
      { sheet: 'Risorse', kind: 'project-resources', covers: 'A3:E5' },
      { sheet: 'Dirigente', kind: 'individual-objectives', levels: ['executive'] },
    ],
    tree: [
      { id: '1A0101', parent: '1A' },
      { title: 'Portare a termine i progetti', achievement: { value: '85', published: '85' } },
    ],
    findings: [{ rule: 'orphan', sheet: 'Dirigente' }],
    noFindings: [{ rule: ['percent-differs', 'rounding', 'total-differs'] }],
  },
};
