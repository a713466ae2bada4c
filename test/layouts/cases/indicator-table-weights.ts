import type { LayoutCase } from '../case';

export const indicatorTableWeights: LayoutCase = {
  name: 'indicator-table-weights',
  why: 'Weighted indicators under merged objectives, with N.C., N.D. and an empty percentage.',
  workbook: [
    {
      name: 'Pesi',
      merges: ['A3:A5', 'A6:A7', 'A9:A10'],
      rows: [
        ['Obiettivi e indicatori con pesi - consuntivo 2017'],
        ['Obiettivo strategico', 'Indicatore', 'Peso indicatore', 'Grado di raggiungimento (%)'],
        ['Difendere chi compra', 'Controlli svolti', 50, 100],
        [null, 'Reclami chiusi', 30, 80],
        [null, 'Convenzioni firmate', 20, 'N.C.'],
        ['Lavorare meglio', 'Corsi frequentati', 60, 90],
        [null, 'Procedure riviste', 40, 100],
        ['Vigilare sui prezzi', 'Listini raccolti', 100, 'N.D.'],
        ['Togliere carta', 'Fascicoli digitali', 50, 100],
        [null, 'Stampe evitate', 50, null],
      ],
    },
  ],
  expected: {
    year: 2017,
    sheets: [{ sheet: 'Pesi', kind: 'indicator-table', covers: 'A3:D10', levels: ['indicator'] }],
    tree: [
      {
        title: 'Difendere chi compra',
        level: 'objective',
        achievement: { value: '92.5', status: 'measured', counted: 2, of: 3 },
      },
      { title: 'Lavorare meglio', achievement: { value: '94', status: 'measured', counted: 2, of: 2 } },
      {
        title: 'Vigilare sui prezzi',
        achievement: { value: null, status: 'not-computable', counted: 0, of: 1 },
      },
      { title: 'Togliere carta', achievement: { value: '100', status: 'partial', counted: 1, of: 2 } },
    ],
    findings: [{ rule: 'missing-value', sheet: 'Pesi' }],
    noFindings: [{ severity: 'error' }, { rule: ['weights-not-100', 'bad-number', 'ambiguous'] }],
  },
};
