import type { LayoutCase, CellInput } from '../case';

const card = (
  n: number,
  title: string,
  office: string,
  indicator: string,
  target: CellInput,
  result: CellInput,
  degree: CellInput,
): CellInput[][] => [
  ['Obiettivo n.', n],
  ['Titolo', title],
  ['Responsabile', office],
  ['Descrizione', 'Il lavoro comincia con un censimento e finisce con una relazione alla giunta.'],
  ['Indicatore', indicator],
  ['Valore atteso', target],
  ['Valore raggiunto', result],
  ['Grado di raggiungimento', degree],
  [],
];

export const projectReportCards: LayoutCase = {
  name: 'project-report-cards',
  why: 'One card for each objective, labels at the left and what they say at the right.',
  workbook: [
    {
      name: 'Schede obiettivo',
      merges: ['A1:B1'],
      rows: [
        ['Piano dettagliato degli obiettivi 2021 - schede di rendicontazione'],
        [],
        ...card(1, 'Censire le barriere', 'Ufficio tecnico', 'Edifici censiti', 50, 40, '80%'),
        ...card(2, 'Riordinare il commercio', 'Sportello unico', 'Pratiche chiuse', '>= 200', 210, '100%'),
        ...card(3, 'Formare i volontari', 'Servizi sociali', 'Corsi conclusi', 12, 9, null),
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [
      { sheet: 'Schede obiettivo', kind: ['project-report', 'indicator-table', 'individual-objectives'] },
    ],
    tree: [
      { title: 'Censire le barriere', level: 'objective', achievement: { value: '80', status: 'measured' } },
      { title: 'Riordinare il commercio', achievement: { value: '100' } },
      { title: 'Formare i volontari', achievement: { value: '75' } },
    ],
    notInTree: ['valore atteso', 'descrizione'],
    noFindings: [{ severity: 'error' }, { rule: ['percent-differs', 'bad-number', 'needs-assessment'] }],
    checkExit: 0,
  },
};
