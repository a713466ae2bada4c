import type { LayoutCase } from '../case';

export const unknownSalesPipeline: LayoutCase = {
  name: 'unknown-sales-pipeline',
  why: 'Near miss: a sales pipeline with target, result and percentage for each agent and campaign.',
  workbook: [
    {
      name: 'Pipeline',
      rows: [
        ['Pipeline commerciale - secondo trimestre 2023'],
        [
          'Agente',
          'Cliente',
          'Iniziativa',
          'Target fatturato',
          'Fatturato',
          '% raggiungimento',
          'Probabilità',
        ],
        ['Agente 1', 'Mobilificio', 'Rinnovo licenze', 20000, 15000, 75, 'alta'],
        ['Agente 2', 'Cartiera', 'Nuova fornitura', 30000, 33000, 110, 'media'],
        ['Agente 2', 'Conceria', 'Assistenza', 10000, 2500, 25, 'bassa'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Pipeline', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
