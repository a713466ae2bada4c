import type { LayoutCase } from '../case';

export const healthRatiosClusterMeans: LayoutCase = {
  name: 'health-ratios-cluster-means',
  why: "Ours, the cluster's and the national means, two years of each.",
  workbook: [
    {
      name: 'Bench',
      merges: ['B2:C2', 'D2:E2', 'F2:G2'],
      rows: [
        ['Confronto indicatori'],
        ['Indicatore', 'CCIAA', null, 'Media cluster', null, 'Media nazionale'],
        [null, 2020, 2021, 2020, 2021, 2020, 2021],
        [
          'Equilibrio economico della gestione corrente',
          '104,1%',
          '98,7%',
          '101,2%',
          '100,4%',
          '102,0%',
          '101,1%',
        ],
        ['Incidenza dei costi strutturali', '70,3%', '67,1%', '72,0%', '71,1%', '74,0%', '73,3%'],
        ['Solidità finanziaria', '74,4%', '73,6%', '70,1%', '70,4%', '71,2%', '71,5%'],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Bench', kind: 'health-ratios' }],
    ratios: [
      { id: 'current-management-balance', year: 2021, published: '98.7' },
      { id: 'financial-independence', year: 2020, published: '74.4' },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
