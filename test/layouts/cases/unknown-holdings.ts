import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const unknownHoldings: LayoutCase = {
  name: 'unknown-holdings',
  why: 'Shares in companies, book values of two years.',
  workbook: [
    {
      name: 'Partecipazioni',
      rows: [
        ['Partecipazioni al 31/12/2021'],
        [
          'Società',
          'Capitale sociale',
          '% partecipazione',
          'Valore nominale',
          'Valore di bilancio 2020',
          'Valore di bilancio 2021',
        ],
        ['Infocamere scpa', eur(17670000), '1,25', eur(220875), eur(400000), eur(405000)],
        ['Tecnoborsa', eur(1377067), '0,80', eur(11016), eur(12000), eur(12000)],
        ['Totale', null, null, null, eur(412000), eur(417000)],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Partecipazioni', kind: 'unknown' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
