import type { LayoutCase } from '../case';

export const unknownBankStatement: LayoutCase = {
  name: 'unknown-bank-statement',
  why: 'A bank statement: dates, causes, amounts, a running balance.',
  workbook: [
    {
      name: 'Conto',
      rows: [
        ['Movimenti del conto corrente'],
        ['Data', 'Valuta', 'Causale', 'Dare', 'Avere', 'Saldo'],
        [
          { v: 44200, z: 'dd/mm/yyyy' },
          { v: 44201, z: 'dd/mm/yyyy' },
          'Bonifico ricevuto',
          null,
          { v: 500, z: '#,##0.00' },
          { v: 1500, z: '#,##0.00' },
        ],
        [
          { v: 44210, z: 'dd/mm/yyyy' },
          { v: 44210, z: 'dd/mm/yyyy' },
          'Prelievo',
          { v: 200, z: '#,##0.00' },
          null,
          { v: 1300, z: '#,##0.00' },
        ],
        [
          { v: 44220, z: 'dd/mm/yyyy' },
          { v: 44221, z: 'dd/mm/yyyy' },
          'Canone trimestrale',
          { v: 12.5, z: '#,##0.00' },
          null,
          { v: 1287.5, z: '#,##0.00' },
        ],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Conto', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
