import type { LayoutCase } from '../case';

export const indicatorTableCardAbove: LayoutCase = {
  name: 'indicator-table-card-above',
  why: 'A card over the indicators (“Obiettivo”, “Responsabile”, “Peso” at the left, what they say at the right) names what they belong to.',
  workbook: [
    {
      name: 'Scheda 1',
      rows: [
        ['COMUNE DI VALDIPRATO'],
        ['PIANO DETTAGLIATO DEGLI OBIETTIVI 2023'],
        [],
        ['Scheda obiettivo n.', 1],
        ['Settore', 'Urbanistica ed edilizia privata'],
        ['Responsabile', 'Funzionario EQ Settore III'],
        ['Obiettivo', 'Ridurre i tempi di rilascio dei titoli edilizi'],
        ['Descrizione', 'Revisione della modulistica e istruttoria digitale'],
        ['Peso', '30%'],
        [],
        ['Indicatore', 'Peso', 'Valore atteso', 'Valore raggiunto', 'Grado di raggiungimento'],
        ['Giorni medi di rilascio', '60%', '<= 45', 41, '100%'],
        ['Istanze digitali sul totale', '40%', '80%', '64%', '80%'],
        ['Totale', '100%', null, null, '92%'],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [
      { sheet: 'Scheda 1', kind: 'indicator-table', covers: 'A12:E13', levels: ['objective', 'indicator'] },
    ],
    tree: [
      {
        title: 'Ridurre i tempi di rilascio',
        level: 'objective',
        achievement: { value: '92', counted: 2, of: 2 },
      },
      {
        title: 'Giorni medi di rilascio',
        parent: 'Ridurre i tempi di rilascio',
        achievement: { value: '100' },
      },
      { title: 'Istanze digitali', achievement: { value: '80' } },
    ],
    notInTree: ['revisione della modulistica'],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
