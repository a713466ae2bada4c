import type { LayoutCase } from '../case';
import { pct } from '../cells';

export const hiddenAndUnknownSheets: LayoutCase = {
  name: 'hidden-and-unknown-sheets',
  why: 'A hidden sheet is read like the others, and a visible sheet of jottings stays unknown beside it.',
  workbook: [
    {
      name: 'Appunti',
      rows: [['Chiamare il tecnico per il proiettore'], ['Chiedere le chiavi della sala']],
    },
    {
      name: 'Dati_nascosti',
      hidden: true,
      rows: [
        ['Obiettivi operativi 2022'],
        ['Obiettivo operativo', 'Indicatore', 'Target', 'Risultato', '% raggiungimento'],
        ['Cimiteri in ordine', 'Loculi censiti', '>= 400', 300, pct(0.75)],
        ['Parcheggi di scambio', 'Posti aperti', '>= 120', 150, pct(1)],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [
      { sheet: 'Appunti', kind: 'unknown', hidden: false },
      { sheet: 'Dati_nascosti', kind: 'indicator-table', covers: 'A3:E4', hidden: true },
    ],
    tree: [
      { title: 'Cimiteri in ordine', achievement: { value: '75', status: 'measured' } },
      { title: 'Parcheggi di scambio', achievement: { value: '100', status: 'measured' } },
    ],
    noFindings: [{ severity: 'error' }, { rule: ['percent-differs', 'out-of-range'] }],
    checkExit: 0,
  },
};
