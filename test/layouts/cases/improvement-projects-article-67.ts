import type { CellInput, LayoutCase } from '../case';
import { eur } from '../cells';

const row = (n: number, title: string, planned: number, result: string, paid: number): CellInput[] => [
  n,
  title,
  eur(planned),
  result,
  eur(paid),
];

export const improvementProjectsArticle67: LayoutCase = {
  name: 'improvement-projects-article-67',
  why: 'The later contract: projects under article 67, results as text, one paid in full though short of its result.',
  workbook: [
    {
      name: 'Produttività',
      merges: ['A1:E1'],
      rows: [
        ['Progetti di produttività ex art. 67, comma 5, lett. b) CCNL 21.5.2018 - Anno 2022'],
        [],
        ['N.', 'Progetto', 'Risorse stanziate', 'Grado di raggiungimento', 'Importo liquidato'],
        row(1, 'Sportello su appuntamento', 10000, '100%', 10000),
        row(2, 'Digitalizzazione degli archivi', 8000, '90%', 7200),
        row(3, 'Controlli sui prodotti', 5000, '92,5%', 5000),
        [null, 'Totale', eur(23000), null, eur(22200)],
        [null, 'Percentuale media di realizzazione', null, '94,17%'],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Produttività', kind: 'improvement-projects', covers: 'A4:E6' }],
    incentives: {
      planned: '23000',
      paid: '22200',
      projects: [
        { number: 1, achievement: '100', planned: '10000', paid: '10000' },
        { number: 2, achievement: '90', planned: '8000', paid: '7200' },
        { number: 3, achievement: '92.5', planned: '5000', paid: '5000' },
      ],
    },
    treeEmpty: true,
    findings: [
      {
        rule: 'incentive-differs',
        severity: 'warning',
        sheet: 'Produttività',
        cell: 'E6',
        published: '5000',
        expected: '4625',
      },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }, { rule: 'rounding' }],
    checkExit: 0,
  },
};
