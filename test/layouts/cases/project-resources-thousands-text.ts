import type { LayoutCase } from '../case';

export const projectResourcesThousandsText: LayoutCase = {
  name: 'project-resources-thousands-text',
  why: 'Thousands of euro said in the title, euro signs in text, an area column, four-digit codes and a wrong percentage.',
  workbook: [
    {
      name: 'Dati',
      rows: [
        ['Attuazione del programma 2022'],
        ['(importi in migliaia di euro)'],
        [],
        [
          'Area strategica',
          'Codice progetto',
          'Titolo progetto',
          'Budget approvato',
          'Budget rimodulato',
          'Risorse utilizzate',
          '% utilizzo',
        ],
        ['Turismo', '0101', 'Cammini e ciclovie', '€ 120,0', '€ 150,0', '€ 75,0', '50%'],
        [null, '0102', 'Ospitalità diffusa', '€ 80,0', '€ 60,5', '€ 60,5', '100%'],
        ['Lavoro', '0201', 'Botteghe scuola', '€ 1.000,0', '€ 1.200,0', '€ 900,0', '80%'],
        ['Totale', null, null, '€ 1.200,0', '€ 1.410,5', '€ 1.035,5', '73,4%'],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Dati', kind: 'project-resources', covers: 'A5:G7' }],
    tree: [
      {
        code: '0101',
        title: 'Cammini e ciclovie',
        level: 'project',
        budget: { initial: '120000', updated: '150000', actual: '75000', use: '50.0' },
      },
      { code: '0102', budget: { updated: '60500', actual: '60500' } },
      { code: '0201', budget: { updated: '1200000', actual: '900000', use: '75.0' } },
    ],
    notInTree: ['totale'],
    findings: [{ rule: 'percent-differs', severity: 'error', sheet: 'Dati', cell: 'G7', expected: '75' }],
    noFindings: [
      { rule: ['total-differs', 'percent-differs', 'bad-number', 'code-malformed', 'unit-mismatch'] },
    ],
    checkExit: 1,
  },
};
