import type { LayoutCase } from '../case';
import { date, eur } from '../cells';

export const unknownVatRegister: LayoutCase = {
  name: 'unknown-vat-register',
  why: 'A register of VAT on purchases, with quarter and total.',
  workbook: [
    {
      name: 'Registro IVA',
      rows: [
        ['REGISTRO IVA ACQUISTI - 2° trimestre 2023'],
        ['Prot.', 'Data', 'Fornitore', 'N. fattura', 'Imponibile', 'Aliquota', 'Imposta', 'Totale'],
        [1, date(45020), 'Alfa srl', '12/A', eur(1000), { v: 0.22, z: '0%' }, eur(220), eur(1220)],
        [2, date(45025), 'Beta spa', '77', eur(500), { v: 0.1, z: '0%' }, eur(50), eur(550)],
        [null, null, 'Totale', null, eur(1500), null, eur(270), eur(1770)],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Registro IVA', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
