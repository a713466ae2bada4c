import type { LayoutCase } from '../case';
import { date, eur } from '../cells';

export const unknownMortgage: LayoutCase = {
  name: 'unknown-mortgage',
  why: 'A mortgage plan: instalments, interest and capital.',
  workbook: [
    {
      name: 'Mutuo',
      rows: [
        ['Piano di ammortamento mutuo ipotecario - capitale 100.000 euro'],
        ['Rata', 'Scadenza', 'Importo rata', 'Quota interessi', 'Quota capitale', 'Debito residuo'],
        [1, date(44591), eur(1000), eur(250), eur(750), eur(99250)],
        [2, date(44621), eur(1000), eur(248.13), eur(751.87), eur(98498.13)],
        [3, date(44651), eur(1000), eur(246.25), eur(753.75), eur(97744.38)],
        [4, date(44681), eur(1000), eur(244.36), eur(755.64), eur(96988.74)],
        [5, date(44711), eur(1000), eur(242.47), eur(757.53), eur(96231.21)],
        [6, date(44741), eur(1000), eur(240.58), eur(759.42), eur(95471.79)],
        [7, date(44771), eur(1000), eur(238.68), eur(761.32), eur(94710.47)],
        [8, date(44801), eur(1000), eur(236.78), eur(763.22), eur(93947.25)],
        [9, date(44831), eur(1000), eur(234.87), eur(765.13), eur(93182.12)],
        [10, date(44861), eur(1000), eur(232.96), eur(767.04), eur(92415.08)],
        [11, date(44891), eur(1000), eur(231.04), eur(768.96), eur(91646.12)],
        [12, date(44921), eur(1000), eur(229.12), eur(770.88), eur(90875.24)],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Mutuo', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
