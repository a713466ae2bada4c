import type { LayoutCase } from '../case';
import { points } from '../cells';

export const contextSeriesTwoTables: LayoutCase = {
  name: 'context-series-two-tables',
  why: 'Sectors and legal forms side by side on one sheet, each with its own heads and change in percent.',
  workbook: [
    {
      name: 'Imprese',
      rows: [
        ['Imprese attive per settore', null, null, null, null, 'Imprese attive per forma giuridica'],
        [],
        ['Settore', 2017, 2018, 'Var. %', null, 'Forma giuridica', 2017, 2018, 'Var. %'],
        ['Agricoltura', 5000, 4900, points(-2), null, 'Imprese individuali', 20000, 19800, points(-1)],
        ['Manifattura', 4000, 4040, points(1), null, 'Società di capitale', 6000, 6300, points(5)],
        ['Costruzioni', 6000, 5700, points(-5), null, 'Società di persone', 5000, 4850, points(-3)],
        ['Servizi', 17000, 17340, points(2), null, 'Altre forme', 1000, 1030, points(3)],
        ['Totale', 32000, 31980, points(-0.1), null, 'Totale', 32000, 31980, points(-0.1)],
        [],
        ['Fonte: dati camerali'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Imprese', kind: 'context-series', avoids: 'A10' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'percent-differs', 'summary-differs'] }],
  },
};
