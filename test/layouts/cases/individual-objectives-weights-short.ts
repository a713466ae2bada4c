import type { LayoutCase } from '../case';
import { pct } from '../cells';

export const individualObjectivesWeightsShort: LayoutCase = {
  name: 'individual-objectives-weights-short',
  why: 'A university: codes like Ob. 4, percentages as fractions, and weights that make 95.',
  workbook: [
    {
      name: 'PO didattica',
      rows: [
        ['Obiettivi individuali della posizione organizzativa'],
        ['Posizione organizzativa: Servizi agli studenti', null, null, 'Anno 2021'],
        [],
        ['Codice', 'Obiettivo assegnato', 'Peso ponderale', 'Target', 'Risultato', '% realizzazione'],
        ['Ob. 1', 'Aprire lo sportello serale', 30, 50, 50, pct(1)],
        ['Ob. 2', 'Portare in rete i certificati', 30, 25, 20, pct(0.8)],
        ['Ob. 3', 'Aggiornare le guide', 20, 10, 12, pct(1)],
        ['Ob. 4', 'Incontrare le scuole', 15, 200, 120, pct(0.6)],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'PO didattica', kind: 'individual-objectives', covers: 'A5:F8', levels: ['position'] }],
    tree: [
      { title: 'Aprire lo sportello serale', achievement: { value: '100', status: 'measured' } },
      { title: 'Portare in rete i certificati', achievement: { value: '80' } },
      { title: 'Aggiornare le guide', achievement: { value: '100' } },
      { title: 'Incontrare le scuole', achievement: { value: '60' } },
    ],
    findings: [{ rule: 'weights-not-100', sheet: 'PO didattica' }],
    noFindings: [{ rule: ['percent-differs', 'ambiguous', 'code-duplicate', 'bad-number'] }],
  },
};
