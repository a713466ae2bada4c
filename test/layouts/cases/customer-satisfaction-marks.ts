import type { LayoutCase } from '../case';

export const customerSatisfactionMarks: LayoutCase = {
  name: 'customer-satisfaction-marks',
  why: 'Marks from 1 to 10 of two years: figures on their own scale, no indicators.',
  workbook: [
    {
      name: 'Customer',
      rows: [
        ['Indagine di customer satisfaction 2018 - voti medi (scala 1-10)'],
        [],
        ['Aspetto valutato', 'Voto medio 2018', 'Voto medio 2017'],
        ['Cortesia del personale', 8.4, 8.2],
        ['Tempi di attesa', 7.1, 6.9],
        ['Chiarezza delle informazioni', 7.8, 7.7],
        ['Orari di apertura', 6.9, 7],
        ['Soddisfazione complessiva', 7.6, 7.5],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Customer', kind: 'customer-satisfaction', year: 2018 }],
    series: [
      { label: 'Cortesia del personale', year: 2017, value: '8.2' },
      { label: 'Orari di apertura', year: 2018, value: '6.9' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
