import type { LayoutCase } from '../case';

const YEARS = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019];

export const contextSeriesTenYears: LayoutCase = {
  name: 'context-series-ten-years',
  why: 'Registered, active and craft firms with ten years in columns and the source below.',
  workbook: [
    {
      name: 'Demografia',
      rows: [
        ['Imprese registrate, attive e artigiane in provincia'],
        [],
        [null, ...YEARS],
        ['Imprese registrate', 52010, 52300, 52150, 51800, 51420, 51390, 51210, 51000, 50780, 50510],
        ['Imprese attive', 46100, 46220, 46010, 45600, 45150, 45020, 44800, 44610, 44390, 44100],
        ['di cui artigiane', 15200, 15010, 14800, 14350, 13990, 13700, 13450, 13210, 13000, 12820],
        [],
        ['Fonte: elaborazioni su dati del Registro delle imprese'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Demografia', kind: 'context-series', covers: 'A4:K6', avoids: 'A8' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'stale-year'] }],
  },
};
