import type { AlberoDocument } from '../../src/cli/document';
import { type Rows, read } from './documents';

/** Ids and money of the nodes of the tree: what a budget is worth, whatever layout says it. */
const money = ({ tree }: AlberoDocument): readonly unknown[] =>
  tree.flatMap((node) => {
    const budget = 'budget' in node ? node.budget : null;
    return budget && (node.level === 'objective' || node.level === 'project')
      ? [[node.level, node.title, budget.updated]]
      : [];
  });

const RIGHT = [
  ['objective', 'Sviluppo', '300.00'],
  ['project', 'Fiere all’estero', '100.00'],
  ['project', 'Voucher digitali', '200.00'],
  ['objective', 'Tutela', '50.00'],
  ['project', 'Controlli metrici', '50.00'],
];

describe('projects under their objectives, with codes of every grammar', () => {
  const layouts: readonly { readonly shows: string; readonly rows: Rows }[] = [
    {
      shows: 'codes of objectives that two grammars could have, beside those of projects that one has',
      rows: [
        ['Obiettivo', 'Azione', 'Budget aggiornato', 'Speso'],
        ['1.1: Sviluppo', '1.1.1: Fiere all’estero', 100, 50],
        [null, '1.1.2: Voucher digitali', 200, 100],
        [null, 'Totale obiettivo 1.1', 300, 150],
        ['1.2: Tutela', '1.2.1: Controlli metrici', 50, 25],
        [null, 'Totale obiettivo 1.2', 50, 25],
      ],
    },
    {
      shows: 'the objective in the column of codes, with its sum',
      rows: [
        ['N.', 'Azione', 'Budget aggiornato', 'Speso'],
        ['1A. Sviluppo', null, 300, 150],
        ['1A0101', 'Fiere all’estero', 100, 50],
        ['1A0102', 'Voucher digitali', 200, 100],
        ['1B. Tutela', null, 50, 25],
        ['1B0101', 'Controlli metrici', 50, 25],
      ],
    },
    {
      shows: 'dotted codes with a parenthesis, the objective above with its sum',
      rows: [
        ['Id', 'Titolo progetto', 'Budget aggiornato', 'Speso'],
        ['1.1) Sviluppo', null, 300, 150],
        ['1.1.1', 'Fiere all’estero', 100, 50],
        ['1.1.2', 'Voucher digitali', 200, 100],
        ['1.2) Tutela', null, 50, 25],
        ['1.2.1', 'Controlli metrici', 50, 25],
      ],
    },
    {
      shows: 'codes of pairs in one column, leading zeros kept',
      rows: [
        ['Titolo progetto', 'Budget aggiornato', 'Speso'],
        ['0101- Sviluppo', 300, 150],
        ['010101- Fiere all’estero', 100, 50],
        ['010102- Voucher digitali', 200, 100],
        ['0102- Tutela', 50, 25],
        ['010201- Controlli metrici', 50, 25],
      ],
    },
    {
      shows: 'the objective repeated, the names of the projects under a head that names nothing',
      rows: [
        ['Obiettivo strategico', 'Cod.', 'Denominazione', 'Budget aggiornato', 'Speso'],
        ['0101 Sviluppo', '010101', 'Fiere all’estero', 100, 50],
        ['0101 Sviluppo', '010102', 'Voucher digitali', 200, 100],
        ['0102 Tutela', '010201', 'Controlli metrici', 50, 25],
      ],
    },
  ];

  it.each(layouts)('$shows', ({ rows }) => {
    const document = read(['Risorse 2022', rows]);
    expect(money(document)).toEqual(RIGHT);
    expect(document.findings).toEqual([]);
    expect(document.tree.filter(({ id }) => /senza-titolo/.test(id))).toEqual([]);
  });

  it('a wrong sum above its projects is told at its cell', () => {
    const document = read([
      'Risorse 2022',
      [
        ['N.', 'Azione', 'Budget aggiornato', 'Speso'],
        ['1A. Sviluppo', null, 310, 150],
        ['1A0101', 'Fiere all’estero', 100, 50],
        ['1A0102', 'Voucher digitali', 200, 100],
      ],
    ]);
    expect(document.findings).toMatchObject([
      { rule: 'summary-differs', cell: 'C2', published: '310.00', expected: '300.00' },
    ]);
    expect(money(document)[0]).toEqual(['objective', 'Sviluppo', '300.00']);
  });

  it('a total over objectives and projects counts neither twice', () => {
    const document = read([
      'Risorse 2022',
      [
        ['N.', 'Azione', 'Budget aggiornato', 'Speso'],
        ['Totale', null, 350, 175],
        ['1A. Sviluppo', null, 300, 150],
        ['1A0101', 'Fiere all’estero', 100, 50],
        ['1A0102', 'Voucher digitali', 200, 100],
        ['1B. Tutela', null, 50, 25],
        ['1B0101', 'Controlli metrici', 50, 25],
      ],
    ]);
    expect(document.findings).toEqual([]);
    expect(document.tree.find(({ level }) => level === 'entity')).toMatchObject({
      budget: { updated: '350.00' },
    });
  });
});

it('areas, objectives and actions in columns of their own, numbered as a list of several levels', () => {
  const document = read([
    'Piano',
    [
      ['Macro Area', 'Obiettivo', 'Azione', 'Indicatore', 'Target', 'Risultato'],
      ['1) Istituzionale', '1.1) Piano', '1.1.1) Laboratorio', 'Analisi eseguite', 100, 80],
    ],
  ]);
  expect(document.tree.map(({ id, parent, title }) => [id, parent, title])).toEqual([
    ['1', null, 'Istituzionale'],
    ['1.1', '1', 'Piano'],
    ['1.1.1', '1.1', 'Laboratorio'],
    ['1.1.1/1', '1.1.1', 'Analisi eseguite'],
  ]);
});

it('codes that Excel took for days of the year are those of the other sheets, and it is told', () => {
  const day = (serial: number) => ({ v: serial, z: 'd-mmm' });
  const document = read(
    [
      'Risorse 2016',
      [
        ['Codice', 'Progetto', 'Budget aggiornato', 'Consuntivo'],
        [day(42370), 'Sportello per le imprese', 12500, 11250],
        [day(42401), 'Reti di impresa', 8000, 7600],
        [day(42371), 'Fiere', 28000, 21000],
      ],
    ],
    [
      'Indicatori 2016',
      [
        ['Codice', 'Progetto', 'Indicatore', 'Target', 'Risultato'],
        ['1-1', 'Sportello', 'Imprese assistite', 10, 10],
        ['1-2', 'Reti', 'Reti assistite', 10, 5],
        ['2-1', 'Missioni', 'Fiere svolte', 10, 10],
      ],
    ],
  );
  const projects = document.tree.filter(({ level }) => level === 'project');
  expect(projects.map(({ id, achievement }) => [id, achievement?.value])).toEqual([
    ['1-1', '100'],
    ['1-2', '50'],
    ['2-1', '100'],
  ]);
  expect(projects[0]).toMatchObject({ budget: { actual: '11250.00' } });
  expect(document.findings.map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual([
    ['code-malformed', 'info', 'A2'],
    ['code-malformed', 'info', 'A3'],
    ['code-malformed', 'info', 'A4'],
  ]);
});
