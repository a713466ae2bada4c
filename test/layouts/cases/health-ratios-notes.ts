import type { LayoutCase } from '../case';

export const healthRatiosNotes: LayoutCase = {
  name: 'health-ratios-notes',
  why: 'Marks of notes in figures and labels, n.d., a dash, a label on two lines, a figure in the note.',
  workbook: [
    {
      name: 'Salute',
      rows: [
        ['Tav. 7 - Salute economico-patrimoniale'],
        ['Indicatore', 'Composizione', '2019', '2020', '2021'],
        [
          'Margine di struttura finanziaria\na breve (1)',
          'Attivo circ. - passivo breve / passivo breve',
          '415,0',
          'n.d.',
          '320,4 (1)',
        ],
        [
          'Equilibrio economico della gestione corrente',
          'Oneri correnti / proventi correnti',
          '93,6',
          '105,6',
          '-',
        ],
        ['Efficienza di struttura', 'Oneri A+B / oneri totali', '47,2*', '46,5', '48,7'],
        ['(1) dato stimato al netto di 150.000 euro'],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Salute', kind: 'health-ratios', avoids: 'A6' }],
    ratios: [
      { id: 'short-term-margin', year: 2019, published: '415' },
      { id: 'structure-efficiency', year: 2019, published: '47.2' },
    ],
    noFindings: [{ severity: 'error' }],
    checkExit: 0,
  },
};
