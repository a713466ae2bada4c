import type { LayoutCase } from '../case';

export const indicatorTableThresholds: LayoutCase = {
  name: 'indicator-table-thresholds',
  why: 'A health authority: threshold, target and excellence on each row, the figure of the year is called consuntivo.',
  workbook: [
    {
      name: 'Budget di struttura',
      rows: [
        ['Azienda sanitaria del Fiume - schede di budget 2022, verifica a fine anno'],
        [],
        [
          'N.',
          'Obiettivo',
          'Indicatore',
          'Peso',
          'Soglia minima',
          'Target',
          'Eccellenza',
          'Consuntivo',
          'Note',
        ],
        [1, 'Accorciare le liste', 'Visite entro i tempi', 40, '70%', '90%', '95%', '81%', null],
        [
          2,
          'Ricoverare meno',
          'Giornate di degenza media',
          30,
          '<= 9',
          '<= 6',
          '<= 5',
          8,
          'reparto chiuso a marzo',
        ],
        [3, 'Vaccinare di più', 'Copertura antinfluenzale', 30, '50%', '60%', '75%', '66%', null],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Budget di struttura', kind: 'indicator-table', covers: 'A4:H6' }],
    tree: [
      { title: 'Accorciare le liste', achievement: { value: '90', status: 'measured' } },
      { title: 'Ricoverare meno', achievement: { value: '75', status: 'measured' } },
      { title: 'Vaccinare di più', achievement: { value: '100' } },
    ],
    noFindings: [
      { severity: 'error' },
      { rule: ['weights-not-100', 'missing-target', 'missing-value', 'needs-assessment', 'unit-mismatch'] },
    ],
    checkExit: 0,
  },
};
