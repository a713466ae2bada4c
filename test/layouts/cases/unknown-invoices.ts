import type { LayoutCase } from '../case';

export const unknownInvoices: LayoutCase = {
  name: 'unknown-invoices',
  why: 'An invoice list has amounts, dates and codes and is no budget.',
  workbook: [
    {
      name: 'Fatture',
      rows: [
        ['Fatture ricevute 2019'],
        ['N. fattura', 'Data', 'Fornitore', 'Imponibile', 'IVA', 'Totale', 'Pagata'],
        [
          '2019/0101',
          { v: 43480, z: 'dd/mm/yyyy' },
          'Cartoleria Blu',
          { v: 100, z: '#,##0.00' },
          { v: 22, z: '#,##0.00' },
          { v: 122, z: '#,##0.00' },
          'SI',
        ],
        [
          '2019/0102',
          { v: 43495, z: 'dd/mm/yyyy' },
          'Idraulica Verde',
          { v: 450, z: '#,##0.00' },
          { v: 99, z: '#,##0.00' },
          { v: 549, z: '#,##0.00' },
          'NO',
        ],
        [
          '2019/0103',
          { v: 43510, z: 'dd/mm/yyyy' },
          'Trasporti Gialli',
          { v: 1000, z: '#,##0.00' },
          { v: 220, z: '#,##0.00' },
          { v: 1220, z: '#,##0.00' },
          'SI',
        ],
        [
          'Totale',
          null,
          null,
          { v: 1550, z: '#,##0.00' },
          { v: 341, z: '#,##0.00' },
          { v: 1891, z: '#,##0.00' },
        ],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Fatture', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
