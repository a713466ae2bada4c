import type { LayoutCase } from '../case';

export const healthRatiosPlanAndReport: LayoutCase = {
  name: 'health-ratios-plan-and-report',
  why: 'Targets of the plan and results of the report, a sheet each, for one year.',
  workbook: [
    {
      name: 'Piano',
      rows: [
        ['Piano della performance 2021 - stato di salute: valori obiettivo'],
        ['Indicatore', 'Target 2021'],
        ['Equilibrio economico della gestione corrente', '<= 105%'],
        ['Incidenza dei costi strutturali', '<= 72%'],
        ['Solidità finanziaria', '>= 70%'],
      ],
    },
    {
      name: 'Relazione',
      rows: [
        ['Stato di salute 2021 - consuntivo'],
        ['Indicatore', 'Valore 2021'],
        ['Equilibrio economico della gestione corrente', '98,7%'],
        ['Incidenza dei costi strutturali', '67,1%'],
        ['Solidità finanziaria', '73,6%'],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [
      { sheet: 'Piano', kind: ['health-ratios', 'unknown', 'indicator-table'] },
      { sheet: 'Relazione', kind: 'health-ratios' },
    ],
    ratios: [{ id: 'current-management-balance', year: 2021, published: '98.7' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
