import type { LayoutCase } from '../case';

export const healthRatiosYearsDown: LayoutCase = {
  name: 'health-ratios-years-down',
  why: 'Ratios across, years down, latest first, points as text.',
  workbook: [
    {
      name: 'Salute',
      rows: [
        ['Indicatori economico-patrimoniali'],
        [
          'Anno',
          'Equilibrio economico della gestione corrente',
          'Incidenza dei costi strutturali',
          'Solidità finanziaria',
          'Efficienza di struttura',
        ],
        [2021, '100,7', '67,8', '73,6', '40,4'],
        [2020, '104,0', '72,3', '74,4', '41,0'],
        [2019, '98,6', '71,5', '74,9', '42,2'],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Salute', kind: 'health-ratios' }],
    ratios: [
      { id: 'current-management-balance', year: 2020, published: '104.0' },
      { id: 'structure-efficiency', year: 2019, published: '42.2' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
