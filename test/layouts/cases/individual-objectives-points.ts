import type { LayoutCase } from '../case';

export const individualObjectivesPoints: LayoutCase = {
  name: 'individual-objectives-points',
  why: 'A regional scheme: points assigned are the weight, “Valore” is what was reached against the threshold.',
  workbook: [
    {
      name: 'Obiettivi DG',
      rows: [
        ['Obiettivi del Direttore Generale 2022 - Azienda ULSS'],
        ['Cod.', 'Obiettivo', 'Indicatore', 'Soglia', 'Punti assegnati', 'Valore', 'Punti ottenuti'],
        ['A.1', 'Liste di attesa', '% prestazioni entro tempi', '>= 90%', 20, '92%', 20],
        ['A.2', 'Screening', 'Adesione', '>= 60%', 10, '55%', 6],
        ['B.1', 'Bilancio', 'Equilibrio economico', 'SI', 70, 'SI', 70],
        [null, 'Totale', null, null, 100, null, 96],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [
      {
        sheet: 'Obiettivi DG',
        kind: 'individual-objectives',
        covers: 'A3:G5',
        levels: ['secretary-general'],
      },
    ],
    tree: [
      { title: 'Azienda ULSS', level: 'secretary-general', achievement: { value: '99.17' } },
      { title: 'Liste di attesa', achievement: { value: '100' } },
      { title: 'Screening', achievement: { value: '91.67' } },
    ],
    notInTree: ['totale'],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
