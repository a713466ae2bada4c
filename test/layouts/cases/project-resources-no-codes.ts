import type { LayoutCase } from '../case';

export const projectResourcesNoCodes: LayoutCase = {
  name: 'project-resources-no-codes',
  why: 'No codes at all, lower-case heads, amounts typed as Italian text, blank rows and a blank column inside.',
  workbook: [
    {
      name: 'gestione',
      rows: [
        [],
        [null, 'budget dei progetti - anno 2018'],
        [],
        [null, 'progetto', null, 'budget iniziale', 'budget aggiornato', 'consuntivo', '% utilizzo budget'],
        [],
        [null, 'Cantiere della memoria', null, '26.500,00', '16.500,00', '€ 1.650,00', '10,0'],
        [null, 'Orti di quartiere', null, '2.355', '2.000', '500,50', '25,0'],
        [],
        [null, 'Sentieri accessibili', null, '€ 8.000,00', '8.000', '-', '-'],
        [null, 'totale', null, '36.855,00', '26.500,00', '2.150,50', '8,1'],
      ],
    },
  ],
  expected: {
    year: 2018,
    sheets: [{ sheet: 'gestione', kind: 'project-resources', covers: 'B6:G9', levels: ['project'] }],
    tree: [
      {
        title: 'Cantiere della memoria',
        level: 'project',
        budget: { initial: '26500', updated: '16500', actual: '1650', use: '10.0' },
      },
      {
        title: 'Orti di quartiere',
        budget: { initial: '2355', updated: '2000', actual: '500.5', use: '25.0' },
      },
      { title: 'Sentieri accessibili', budget: { initial: '8000', updated: '8000', actual: null } },
    ],
    notInTree: ['totale'],
    noFindings: [
      { severity: 'error' },
      { rule: ['bad-number', 'percent-differs', 'total-differs', 'ambiguous', 'code-malformed'] },
    ],
  },
};
