import type { LayoutCase } from '../case';
import { eur, points } from '../cells';

export const totalsDiffer: LayoutCase = {
  name: 'totals-differ',
  why: 'A subtotal is right, the grand total is not, and the area table repeats neither.',
  workbook: [
    {
      name: 'Foglio1',
      rows: [
        ['Risorse per obiettivo e progetto - 2017'],
        ['Obiettivo strategico', 'Progetto', 'Iniziale', 'Aggiornato', 'Consuntivo', '% utilizzo'],
        ['1A - Ascoltare', '1A0101 - Incontri di zona', eur(3000), eur(3000), eur(1500), points(50)],
        [null, '1A0102 - Questionari', eur(1000), eur(2000), eur(500), points(25)],
        [null, 'Totale 1A', eur(4000), eur(5000), eur(2000), points(40)],
        ['1B - Informare', '1B0101 - Bollettino', eur(6000), eur(5000), eur(4000), points(80)],
        [null, 'Totale 1B', eur(6000), eur(5000), eur(4000), points(80)],
        ['TOTALE RISORSE', null, eur(10000), eur(10000), eur(6500), points(65)],
      ],
    },
    {
      name: 'Foglio2',
      rows: [
        ['Risorse per area strategica - 2017'],
        ['Area strategica', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo', '% utilizzo'],
        ['Area strategica 1: Cittadini', eur(9000), eur(10000), eur(6000), points(60)],
        ['TOTALE', eur(9000), eur(10000), eur(6000), points(60)],
      ],
    },
  ],
  expected: {
    year: 2017,
    sheets: [
      { sheet: 'Foglio1', kind: 'project-resources', covers: 'A3:F7', levels: ['project', 'objective'] },
      { sheet: 'Foglio2', kind: 'area-resources', covers: 'A3:E3' },
    ],
    tree: [
      { id: '1A0101', title: 'Incontri di zona', parent: '1A', budget: { use: '50.0' } },
      { id: '1A0102', title: 'Questionari', parent: '1A', budget: { use: '25.0' } },
      { id: '1A', title: 'Ascoltare', level: 'objective', budget: { actual: '2000', use: '40.0' } },
      { id: '1B', title: 'Informare', level: 'objective', budget: { actual: '4000', use: '80.0' } },
    ],
    notInTree: ['totale'],
    findings: [
      {
        rule: 'total-differs',
        severity: 'error',
        sheet: 'Foglio1',
        cell: 'E8',
        published: '6500',
        expected: '6000',
      },
      { rule: 'summary-differs' },
    ],
    noFindings: [
      { rule: 'total-differs', sheet: 'Foglio2' },
      { rule: ['code-malformed', 'code-alias', 'bad-number'] },
    ],
    checkExit: 1,
  },
};
