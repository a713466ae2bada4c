import type { LayoutCase } from '../case';

export const indicatorTableEnglishHeads: LayoutCase = {
  name: 'indicator-table-english-heads',
  why: 'Heads in English over Italian rows, a degree called "achieved", a light for each row; “Progetti con esito positivo” is an indicator, not a project.',
  workbook: [
    {
      name: 'KPI',
      rows: [
        ['Agenzia per la coesione – Performance plan 2022'],
        [
          'Strategic objective',
          'KPI',
          'Owner',
          'Weight',
          'Target 2022',
          'Actual 2022',
          '% achieved',
          'Status',
        ],
        [
          'Accelerare la spesa dei fondi',
          'Pagamenti certificati (M€)',
          'Uff. 1',
          '40%',
          250,
          240,
          '96%',
          '🟡',
        ],
        ['Qualità dei progetti', 'Progetti con esito positivo', 'Uff. 2', '35%', '90%', '92%', '100%', '🟢'],
        ['Trasparenza', 'Dataset pubblicati', 'Uff. 3', '25%', 12, 12, '100%', '🟢'],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'KPI', kind: 'indicator-table', covers: 'A3:G5', levels: ['objective', 'indicator'] }],
    tree: [
      { title: 'Accelerare la spesa dei fondi', level: 'objective', achievement: { value: '96' } },
      { title: 'Progetti con esito positivo', level: 'indicator', parent: 'Qualità dei progetti' },
      {
        title: 'Dataset pubblicati',
        level: 'indicator',
        parent: 'Trasparenza',
        achievement: { value: '100' },
      },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
