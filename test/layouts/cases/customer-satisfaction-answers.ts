import type { LayoutCase } from '../case';

export const customerSatisfactionAnswers: LayoutCase = {
  name: 'customer-satisfaction-answers',
  why: 'Answers counted by degree of satisfaction, a total below.',
  workbook: [
    {
      name: 'Gradimento',
      rows: [
        ['Rilevazione del gradimento dei servizi - anno 2020'],
        [],
        [
          'Servizio',
          'Molto soddisfatto',
          'Abbastanza soddisfatto',
          'Poco soddisfatto',
          'Per niente soddisfatto',
          'Questionari',
        ],
        ['Sportello Registro imprese', 120, 200, 30, 10, 360],
        ['Mediazione', 40, 30, 5, 0, 75],
        ['Totale', 160, 230, 35, 10, 435],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Gradimento', kind: 'customer-satisfaction', year: 2020 }],
    series: [{ label: 'Mediazione', category: 'Molto soddisfatto', year: 2020, value: '40' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
