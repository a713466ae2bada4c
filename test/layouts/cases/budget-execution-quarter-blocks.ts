import type { LayoutCase } from '../case';

export const budgetExecutionQuarterBlocks: LayoutCase = {
  name: 'budget-execution-quarter-blocks',
  why: 'A block of rows for every quarter under one head, each with its total; the total of the second is wrong.',
  workbook: [
    {
      name: 'Stato attuazione',
      rows: [
        ['Stato di attuazione delle spese 2022'],
        [],
        ['Missione', 'Stanziato', 'Impegnato', 'Liquidato', '% impegnato'],
        ['I trimestre'],
        ['Missione 01 - Servizi istituzionali', 200000, 50000, 30000, 25],
        ['Missione 03 - Ordine pubblico', 100000, 20000, 10000, 20],
        ['Totale', 300000, 70000, 40000, 23.3],
        ['II trimestre'],
        ['Missione 01 - Servizi istituzionali', 200000, 110000, 80000, 55],
        ['Missione 03 - Ordine pubblico', 100000, 45000, 30000, 45],
        ['Totale', 300000, 165000, 110000, 51.7],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Stato attuazione', kind: 'budget-execution', covers: 'A4:E11' }],
    lines: [
      { label: 'Servizi istituzionali', amounts: { initial: '200000', committed: '50000', paid: '30000' } },
    ],
    treeEmpty: true,
    findings: [
      {
        rule: 'total-differs',
        severity: 'error',
        sheet: 'Stato attuazione',
        cell: 'C11',
        published: '165000',
        expected: '155000',
      },
    ],
    noFindings: [{ severity: 'error' }, { rule: 'rounding' }],
    checkExit: 1,
  },
};
