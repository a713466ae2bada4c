import type { LayoutCase } from '../case';

export const indicatorTableTypingErrors: LayoutCase = {
  name: 'indicator-table-typing-errors',
  why: 'Letters O for zeros, doubled spaces and trailing dots, a weight that does not close, a percentage its own figures deny.',
  workbook: [
    {
      name: 'Schede',
      merges: ['A4:A5', 'A6:A8'],
      rows: [
        ['Obiettivi di struttura - consuntivo 2018'],
        [],
        ['Obiettivo  strategico.', 'Indicatore.', 'Peso ', 'Target .', 'Risultato.', '% di  raggiungimento'],
        ['Acqua pulita.', 'Prelievi svolti', 50, 200, 150, 75],
        [null, 'Analisi chiuse', 40, '>= 100', 80, 90],
        ['Aria pulita', 'Centraline attive', 50, '1O', 9, '9O%'],
        [],
        [null, 'Bollettini diffusi', 50, '12 ', '12.', '100 %.'],
      ],
    },
  ],
  expected: {
    year: 2018,
    sheets: [{ sheet: 'Schede', kind: 'indicator-table', covers: 'A4:F8' }],
    tree: [
      { title: 'Acqua pulita', level: 'objective', achievement: { counted: 2, of: 2 } },
      {
        title: 'Bollettini diffusi',
        level: 'indicator',
        parent: 'Aria pulita',
        achievement: { value: '100' },
      },
    ],
    findings: [
      { rule: 'weights-not-100', sheet: 'Schede' },
      { rule: 'percent-differs', sheet: 'Schede', cell: 'F5', expected: '80' },
      { rule: 'bad-number', sheet: 'Schede', cell: 'F6' },
    ],
    noFindings: [{ rule: ['code-malformed', 'code-duplicate', 'ambiguous'] }],
  },
};
