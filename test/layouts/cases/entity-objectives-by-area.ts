import type { LayoutCase } from '../case';

export const entityObjectivesByArea: LayoutCase = {
  name: 'entity-objectives-by-area',
  why: 'The body’s performance by area, weights and weighted column beside; the last row is the body itself.',
  workbook: [
    {
      name: 'Sintesi',
      rows: [
        ['Performance organizzativa di ente 2022'],
        ['Area strategica', 'Peso', 'Performance', 'Performance ponderata'],
        ['AS1 Competitività', '40%', '95%', '38%'],
        ['AS2 Regolazione', '30%', '90%', '27%'],
        ['AS3 Efficienza', '30%', '100%', '30%'],
        ['Performance di ente', null, null, '95%'],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Sintesi', kind: ['entity-objectives', 'indicator-table'], covers: 'A3:D5' }],
    tree: [
      { title: 'Competitività', level: 'area', achievement: { value: '95' } },
      { title: 'Regolazione', achievement: { value: '90' } },
      { title: 'Efficienza', achievement: { value: '100' } },
    ],
    notInTree: ['performance di ente'],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
