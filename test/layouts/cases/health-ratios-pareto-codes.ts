import type { LayoutCase } from '../case';

export const healthRatiosParetoCodes: LayoutCase = {
  name: 'health-ratios-pareto-codes',
  why: 'Codes EC01, EC02 before the names, three years descending, the mean of the cluster.',
  workbook: [
    {
      name: 'Pareto EC',
      rows: [
        ['Indicatori Pareto - dimensione economico-patrimoniale'],
        ['Cod.', 'Indicatore', 'U.M.', 2022, 2021, 2020, 'Media cluster 2022'],
        ['EC01', 'Indice equilibrio strutturale', '%', 12.5, 10.1, 8.4, 9.7],
        ['EC02', 'Indice di struttura primario', '%', 435.83, 420.1, 401.2, 210.4],
        ['EC03', 'Equilibrio economico della gestione corrente', '%', 98.2, 101.4, 103.1, 100.9],
        ['EC04', 'Margine di struttura finanziaria a breve termine', '%', 320.4, 310.2, 305.1, 250],
        ['EC27', 'Incidenza dei costi strutturali', '%', 66.1, 68.2, 69.9, 72.4],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Pareto EC', kind: 'health-ratios' }],
    ratios: [
      { id: 'current-management-balance', year: 2022, published: '98.2' },
      { id: 'short-term-margin', year: 2020, published: '305.1' },
      { id: 'structural-cost-incidence', year: 2021, published: '68.2' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
