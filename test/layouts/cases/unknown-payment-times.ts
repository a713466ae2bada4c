import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const unknownPaymentTimes: LayoutCase = {
  name: 'unknown-payment-times',
  why: 'Delays of payment by quarter, with invoices and amounts.',
  workbook: [
    {
      name: 'Tempestività',
      rows: [
        ['Indicatore di tempestività dei pagamenti 2022'],
        ['Trimestre', 'Indicatore (giorni)', 'Fatture pagate', 'Importo'],
        ['I', '-12,4', 210, eur(310000)],
        ['II', '-10,1', 250, eur(290000)],
        ['III', '-9,8', 190, eur(250000)],
        ['IV', '-11,0', 300, eur(400000)],
        ['Anno', '-10,9', 950, eur(1250000)],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Tempestività', kind: 'unknown' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
