import type { LayoutCase } from '../case';

export const projectReportColumns: LayoutCase = {
  name: 'project-report-columns',
  why: 'Sheets of projects whose indicators have target, result and percentage in columns of their own.',
  workbook: [
    {
      name: 'Rendiconto',
      rows: [
        ['RENDICONTO DEI PROGETTI 2019'],
        [],
        ['PROGETTO 2B0101: Filiera del legno'],
        ['Responsabile: Servizio promozione'],
        ['RISORSE UTILIZZATE'],
        ['ONERI', null, null, '€ 8.000,00'],
        ['INVESTIMENTI', null, null, '-'],
        ['INDICATORI', 'TARGET', 'RISULTATO', '% REALIZZAZIONE'],
        ['Imprese certificate', 10, 9, 90],
        ['Giornate di formazione', '>= 4', 5, 100],
        [],
        ['PROGETTO 2B0102: Tartufo in tavola'],
        ['Responsabile: Servizio promozione'],
        ['RISORSE UTILIZZATE'],
        ['ONERI', null, null, '€ 3.500,00'],
        ['INVESTIMENTI', null, null, '-'],
        ['INDICATORI', 'TARGET', 'RISULTATO', '% REALIZZAZIONE'],
        ['Ristoranti aderenti', 20, 10, 50],
        ['Serate organizzate', 8, 8, 100],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'Rendiconto', kind: 'project-report' }],
    tree: [
      {
        id: '2B0101',
        title: 'Filiera del legno',
        level: 'project',
        achievement: { value: '95', status: 'measured', counted: 2, of: 2 },
      },
      { id: '2B0102', title: 'Tartufo in tavola', achievement: { value: '75', status: 'measured' } },
      { title: 'Ristoranti aderenti', level: 'indicator', parent: '2B0102', achievement: { value: '50' } },
    ],
    notInTree: ['risorse utilizzate', 'servizio promozione'],
    noFindings: [
      { severity: 'error' },
      { rule: ['percent-differs', 'bad-number', 'needs-assessment', 'ambiguous'] },
    ],
    checkExit: 0,
  },
};
