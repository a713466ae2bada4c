import type { LayoutCase } from '../case';

export const indicatorTableTwoWeights: LayoutCase = {
  name: 'indicator-table-two-weights',
  why: 'The head Peso twice, of the objective and of the indicator; the objective is named on its first row only.',
  workbook: [
    {
      name: 'PDO',
      rows: [
        ['Comune di Valchiara - Piano dettagliato degli obiettivi 2019'],
        ['Obiettivo', 'Peso', 'Indicatore', 'Peso', 'Valore atteso', 'Valore raggiunto', '% ragg.'],
        ['Strade sicure', 60, 'Attraversamenti rialzati', 70, 10, 8, 80],
        [null, null, 'Buche riparate', 30, 200, 200, 100],
        ['Scuole aperte', 40, 'Pomeriggi di apertura', 50, 40, 20, 50],
        [null, null, 'Bambini iscritti', 50, 100, 100, 100],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'PDO', kind: 'indicator-table', covers: 'A3:G6' }],
    tree: [
      {
        title: 'Strade sicure',
        level: 'objective',
        achievement: { value: '86', status: 'measured', counted: 2, of: 2 },
      },
      { title: 'Scuole aperte', achievement: { value: '75', counted: 2, of: 2 } },
      { title: 'Buche riparate', level: 'indicator', parent: 'Strade sicure', achievement: { value: '100' } },
    ],
    noFindings: [{ severity: 'error' }, { rule: ['weights-not-100', 'percent-differs', 'ambiguous'] }],
    checkExit: 0,
  },
};
