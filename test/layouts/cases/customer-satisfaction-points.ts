import type { LayoutCase } from '../case';

export const customerSatisfactionPoints: LayoutCase = {
  name: 'customer-satisfaction-points',
  why: 'Points out of five, answers and shares beside, a mean below that is no sum.',
  workbook: [
    {
      name: 'CS',
      rows: [
        ['Soddisfazione degli utenti - punteggi medi (scala 1-5)'],
        [],
        ['Domanda', 'N. risposte', 'Punteggio medio', '% positivi'],
        ['Gli uffici sono accessibili', 210, 4.12, 88.1],
        ['Il personale è competente', 205, 4.45, 94.6],
        ['I tempi sono adeguati', 198, 3.61, 71.2],
        ['Media', null, 4.06, 84.6],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'CS', kind: 'customer-satisfaction' }],
    series: [
      { label: 'Il personale', category: 'Punteggio medio', value: '4.45' },
      { label: 'Media', category: '% positivi', value: '84.6' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
