import type { LayoutCase } from '../case';

const HEADS = ['Obiettivo', 'Indicatore', 'Peso', 'Valore atteso', 'Valore raggiunto', '% raggiungimento'];

export const individualObjectivesHealthAuthority: LayoutCase = {
  name: 'individual-objectives-health-authority',
  why: 'One block for each executive, heads repeated, weights, comparators in the target, weighted totals.',
  workbook: [
    {
      name: 'Schede',
      rows: [
        ['Azienda sanitaria della Pianura - Obiettivi individuali dei dirigenti, anno 2019'],
        [],
        ['Dirigente: Area amministrativa'],
        HEADS,
        ['1. Pagare prima i fornitori', 'Giorni medi di pagamento', 40, '<= 30 gg', 28, 100],
        ['2. Estendere le ricette digitali', 'Quota di ricette digitali', 60, '>= 80%', '76%', 95],
        ['Totale', null, 100, null, null, 97],
        [],
        ['Dirigente: Area tecnica'],
        HEADS,
        ['1. Chiudere i cantieri aperti', 'Cantieri chiusi', 50, '>= 4', 3, 75],
        ['2. Consumare meno energia', 'Spesa energetica rispetto al 2018', 50, '<= 95%', '93%', 100],
        ['Totale', null, 100, null, null, 87.5],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'Schede', kind: 'individual-objectives', levels: ['executive'] }],
    tree: [
      { title: 'Pagare prima i fornitori', achievement: { value: '100', status: 'measured' } },
      { title: 'Estendere le ricette digitali', achievement: { value: '95', status: 'measured' } },
      { title: 'Chiudere i cantieri aperti', achievement: { value: '75', status: 'measured' } },
      { title: 'Consumare meno energia', achievement: { value: '100', status: 'measured' } },
    ],
    notInTree: ['totale', 'valore atteso'],
    noFindings: [
      { severity: 'error' },
      { rule: ['weights-not-100', 'percent-differs', 'total-differs', 'code-duplicate'] },
    ],
  },
};
