import type { LayoutCase } from '../case';

export const economicInterventionsThousands: LayoutCase = {
  name: 'economic-interventions-thousands',
  why: 'Thousands in the heads, shares as whole points and truncated, areas without the word, and the accounts agree.',
  workbook: [
    {
      name: 'Interventi',
      rows: [
        ['Interventi economici per area strategica'],
        [],
        ['Aree strategiche', 'Anno 2018 (migliaia di euro)', '%', 'Anno 2017 (migliaia di euro)', '%'],
        ['Area 1 - Competitività delle imprese', 600, 66.6, 500, 50],
        ['Area 2 - Competitività del territorio', 250, 27.7, 400, 40],
        ['Totale aree strategiche', 850, 94.4, 900, 90],
        ['Altri interventi non strategici', 50, 5.5, 100, 10],
        ['Totale interventi economici', 900, 100, 1000, 100],
      ],
    },
    {
      name: 'Oneri',
      rows: [
        ['Oneri correnti', 2018, 2017],
        ['Personale', 1600000, 1650000],
        ['Funzionamento', 1000000, 1100000],
        ['Interventi economici', 900000, 1000400],
        ['Ammortamenti e accantonamenti', 500000, 500000],
        ['Totale oneri correnti', 4000000, 4250400],
      ],
    },
  ],
  expected: {
    year: 2018,
    sheets: [
      { sheet: 'Interventi', kind: 'economic-interventions', covers: 'A4:E8' },
      { sheet: 'Oneri', kind: 'income-statement' },
    ],
    statements: [
      {
        statement: 'economic-interventions',
        label: 'Competitività delle imprese',
        year: 2018,
        amount: '600000',
      },
      {
        statement: 'economic-interventions',
        label: 'Competitività del territorio',
        year: 2017,
        amount: '400000',
      },
    ],
    findings: [
      { rule: 'rounding', sheet: 'Interventi', cell: 'C4', expected: '66.7' },
      { rule: 'rounding', sheet: 'Interventi', cell: 'C5', expected: '27.8' },
      { rule: 'rounding', sheet: 'Interventi', cell: 'C7', expected: '5.6' },
    ],
    noFindings: [
      { severity: 'error' },
      { severity: 'warning' },
      { rule: 'rounding', cell: ['C6', 'C8', 'E4'] },
    ],
    checkExit: 0,
  },
};
