import type { LayoutCase } from '../case';
import { pct, whole } from '../cells';

export const contextSeriesYearInTitle: LayoutCase = {
  name: 'context-series-year-in-title',
  why: 'One year, said by the title alone; shares as fractions.',
  workbook: [
    {
      name: 'Forma',
      rows: [
        ['Imprese registrate per forma giuridica al 31 dicembre 2023'],
        ['Forma giuridica', 'Registrate', 'Attive', 'Iscrizioni', 'Cessazioni', 'Comp. %'],
        ['Società di capitale', whole(8000), whole(5600), whole(600), whole(250), pct(0.2759)],
        ['Società di persone', whole(5000), whole(4000), whole(90), whole(260), pct(0.1724)],
        ['Imprese individuali', whole(15000), whole(14500), whole(900), whole(1000), pct(0.5172)],
        ['Altre forme', whole(1000), whole(500), whole(30), whole(40), pct(0.0345)],
        ['Totale', whole(29000), whole(24600), whole(1620), whole(1550), pct(1)],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [{ sheet: 'Forma', kind: 'context-series' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
