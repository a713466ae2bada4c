import type { LayoutCase } from '../case';

export const indicatorTableMixedPercent: LayoutCase = {
  name: 'indicator-table-mixed-percent',
  why: 'A column of percentages without a format holds fractions and points together: the reader must be told.',
  workbook: [
    {
      name: 'Avanzamento',
      rows: [
        ['Stato di avanzamento degli obiettivi 2021'],
        ['Obiettivo', 'Indicatore', 'Peso', '% di realizzazione'],
        ['Raccolta porta a porta', 'Quartieri serviti', 25, 0.95],
        ['Scuole sicure', 'Plessi adeguati', 25, 98],
        ['Mense biologiche', 'Pasti certificati', 25, 0.8],
        ['Strade in ordine', 'Chilometri asfaltati', 25, 76],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Avanzamento', kind: 'indicator-table', covers: 'A3:D6' }],
    findings: [{ rule: 'ambiguous', sheet: 'Avanzamento' }],
    noFindings: [{ rule: ['weights-not-100', 'code-malformed'] }],
  },
};
