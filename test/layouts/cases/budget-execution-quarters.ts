import type { LayoutCase } from '../case';

export const budgetExecutionQuarters: LayoutCase = {
  name: 'budget-execution-quarters',
  why: 'Commitments and payments of each quarter side by side under merged heads, in thousands, no rates.',
  workbook: [
    {
      name: 'Spese 2021',
      merges: ['A3:A4', 'B3:B4', 'C3:D3', 'E3:F3', 'G3:H3'],
      rows: [
        ['Monitoraggio della spesa per capitolo - anno 2021 (dati in migliaia di euro)'],
        [],
        [
          'Capitolo',
          'Stanziamento assestato',
          'I trimestre',
          null,
          'II trimestre',
          null,
          'III trimestre',
          null,
        ],
        [null, null, 'Impegnato', 'Pagato', 'Impegnato', 'Pagato', 'Impegnato', 'Pagato'],
        ['1010 Beni e servizi', 120, 20, 10, 45, 32, 70, 51],
        ['1020 Manutenzioni', 80, 10, 0, 30, 12, 60, 40],
        ['1030 Utenze', 50, 12, 12, 25, 24, 37, 36],
        ['Totale', 250, 42, 22, 100, 68, 167, 127],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Spese 2021', kind: 'budget-execution', covers: 'A5:H8' }],
    lines: [
      { label: 'Manutenzioni', amounts: { updated: '80000', committed: '10000', paid: '0' } },
      { label: 'Utenze', amounts: { updated: '50000', committed: '12000', paid: '12000' } },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }],
    checkExit: 0,
  },
};
