import type { LayoutCase } from '../case';

export const serviceQualityDimensions: LayoutCase = {
  name: 'service-quality-dimensions',
  why: "A ministry's standards: service, dimension and indicator name a row together.",
  workbook: [
    {
      name: 'Qualità',
      rows: [
        ['Standard di qualità dei servizi - monitoraggio 2021'],
        [],
        ['Servizio erogato', 'Dimensione', 'Indicatore', 'Valore programmato', 'Valore conseguito'],
        ['Protocollo', 'Tempestività', 'Tempo medio di protocollazione', '24 ore', '20 ore'],
        ['Protocollo', 'Efficacia', '% reclami accolti', '<= 5%', '3%'],
        ['URP', 'Accessibilità', 'Ore settimanali di apertura', '30', '32'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Qualità', kind: 'service-quality', year: 2021 }],
    tree: [
      { title: '% reclami accolti', achievement: { value: '100', status: 'measured' } },
      { title: 'Tempestività', achievement: { value: '100' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
