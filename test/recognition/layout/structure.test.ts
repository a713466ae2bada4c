import { recognise } from '../../../src/recognition/recognise';
import { rangeName } from '../../../src/workbook/address';
import { type Typed, factsOf, onlyTable, regions, region, sheet, workbook } from '../sheets';

type Rows = readonly (readonly Typed[])[];

const ranges = (rows: Rows, merges: readonly string[] = []): readonly string[] =>
  regions(rows, { merges }).map(({ range }) => rangeName(range));

const PLAN = ['Obiettivo', 'Azione', 'Indicatore', 'Target', 'Ufficio'];
const RESOURCES = ['Progetto', 'Budget iniziale', 'Consuntivo'];

describe('rows in the words of heads are rows of the table they go on with', () => {
  const bodies: Readonly<Record<string, Rows>> = {
    'words and dates': [
      ['Trasparenza', 'Pubblicazione dati', 'Realizzazione sezione web', '31.12.2021', 'Ufficio stampa'],
      ['Legalità', 'Formazione', 'Realizzazione corso', '30.06.2021', 'Ufficio personale'],
      ['Digitale', 'Migrazione', 'Avvio del progetto', 'entro giugno', 'Ufficio CED'],
    ],
    'words alone': [
      ['Programma qualità', 'Azione 1', 'Indicatore di risultato', 'Valore atteso', 'Responsabile area'],
      ['Personale', 'Azione formativa', 'Numero attività', 'Obiettivo raggiunto', 'Unità di progetto'],
      ['Bilancio', 'Piano', 'Risultato di gestione', 'Consuntivo approvato', 'Servizio bilancio'],
    ],
    'figures now and then': [
      ['Customer', 'Indagine', 'Grado di soddisfazione', 80, 'Ufficio URP'],
      ['Servizi', 'Progetto sportelli', 'Numero utenti', 1200, 'Area servizi'],
      ['Risorse', 'Programma acquisti', 'Piano approvato', 'entro marzo', 'Servizio risorse'],
    ],
  };

  test.each(Object.keys(bodies))('%s', (name) => {
    const body = bodies[name]!;
    const last = body.length + 1;
    expect(ranges([PLAN, ...body])).toEqual([`A1:E${last}`]);
    // Wherever each of them stands, and after a blank row too.
    expect(ranges([PLAN, ...[...body].reverse()])).toEqual([`A1:E${last}`]);
    expect(ranges([PLAN, body[0]!, [], ...body.slice(1)])).toEqual([`A1:E${last + 1}`]);
  });

  test('every row is an indicator with its office and deadline', () => {
    const table = onlyTable(sheet('Foglio1', [PLAN, ...bodies['words and dates']!]));
    const indicators = factsOf(table, 'node').filter(({ level }) => level === 'indicator');
    expect(indicators.map(({ title, target }) => [title, target?.text])).toEqual([
      ['Realizzazione sezione web', '31.12.2021'],
      ['Realizzazione corso', '30.06.2021'],
      ['Avvio del progetto', 'entro giugno'],
    ]);
  });

  test('the head again, and another head, still begin something', () => {
    const body = bodies['words alone']!;
    expect(ranges([PLAN, body[0]!, PLAN, body[1]!])).toEqual(['A1:E4']);
    expect(ranges([PLAN, ...body, [], RESOURCES, ['Fiere', 10, 5]])).toEqual(['A1:E4', 'A6:C7']);
  });
});

describe('a table goes on as long as its rows do', () => {
  const filled: Rows = [
    ['1A0101 Fiere', 10, 5],
    ['1A0102 Corsi', 20, 15],
  ];
  const blanks = (count: number): Rows => Array.from({ length: count }, () => []);

  test.each([1, 4, 5, 9, 30])('after %d blank rows too', (count) => {
    const rows = [RESOURCES, ...filled, ...blanks(count), ['1B0101 Mercati', 30, 25], ['Totale', 60, 45]];
    expect(region(rows).rows.map(({ kind }) => kind)).toEqual(['data', 'data', 'data', 'total']);
  });

  test('under a heading of a part after a wide gap', () => {
    const rows = [RESOURCES, ...filled, ...blanks(6), ['AREA 2'], ['2A0101 Mercati', 30, 25]];
    expect(region(rows).rows.map(({ kind }) => kind)).toEqual(['data', 'data', 'section', 'data']);
  });

  test('rows of another shape after a wide gap are none of it', () => {
    const rows = [RESOURCES, ...filled, ...blanks(6), [7, 'Verde', 'Alto'], [9, 'Rosso', 'Basso']];
    expect(ranges(rows)).toEqual(['A1:C3']);
  });

  test('a head repeated with one column more names that column', () => {
    const table = region([
      RESOURCES,
      filled[0]!,
      [],
      [...RESOURCES, '% utilizzo'],
      ['1B0101 Mercati', 30, 15, 50],
    ]);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['data', 'repeat', 'data']);
    expect(table.columns.map(({ header }) => header)).toEqual([...RESOURCES, '% utilizzo']);
  });
});

describe('words nobody knows head a table where they stand as heads do', () => {
  const UNKNOWN = ['Denominazione', 'Stanz.', 'Speso'];
  const body: Rows = [
    ['Fiere', 10, 5],
    ['Corsi', 20, 15],
  ];

  test('before a table with known heads', () => {
    expect(ranges([UNKNOWN, ...body, [], RESOURCES, ...body])).toEqual(['A1:C3', 'A5:C7']);
  });

  test('after one, below a blank row or a title', () => {
    expect(ranges([RESOURCES, ...body, [], UNKNOWN, ...body])).toEqual(['A1:C3', 'A5:C7']);
    expect(ranges([RESOURCES, ...body, [], ['Altre spese'], UNKNOWN, ...body])).toEqual(['A1:C3', 'A6:C8']);
  });

  test('in the middle of a table they are a row', () => {
    expect(ranges([RESOURCES, body[0]!, ['Mercati', 'in corso', 'n.d.'], ...body])).toEqual(['A1:C5']);
  });
});

describe('a statement needs no head row', () => {
  const lines: Rows = [
    ['A) Proventi correnti'],
    ['1) Diritto annuale', 5951442],
    ['2) Diritti di segreteria', 2700000],
    ['Totale proventi correnti (A)', 8651442],
    ['B) Oneri correnti'],
    ['6) Personale', 3000000],
    ['7) Funzionamento', 2500000],
    ['Totale oneri correnti (B)', 5500000],
  ];
  const amounts = (rows: Rows) =>
    factsOf(onlyTable(sheet('Foglio1', rows)), 'amount').map(({ item, year, amount }) => [
      item,
      year,
      amount?.value,
    ]);

  test.each<readonly [string, Rows]>([
    ['under its title', [['CONTO ECONOMICO AL 31/12/2020'], ...lines]],
    ['under a letterhead and a title', [['Camera di commercio'], [], ['Conto economico 2020'], [], ...lines]],
    ['with a note below', [['Conto economico anno 2020'], ...lines, [], ['Fonte: bilancio']]],
    ['away from the corner', [[], [null, 'CONTO ECONOMICO 2020'], ...lines.map((line) => [null, ...line])]],
    ['with blank rows', [['CONTO ECONOMICO 2020'], ...lines.flatMap((line) => [line, []])]],
  ])('%s', (_name, rows) => {
    expect(amounts(rows)).toEqual([
      ['annual-fee', 2020, '5951442'],
      ['secretarial-fees', 2020, '2700000'],
      ['current-revenues', 2020, '8651442'],
      ['personnel', 2020, '3000000'],
      ['running-costs', 2020, '2500000'],
      ['current-costs', 2020, '5500000'],
    ]);
  });

  test('words and figures of nothing known stay unknown', () => {
    const rows = [['Rubrica 2020'], ['Rossi', 5711], ['Bianchi', 5712], ['Verdi', 5713]];
    expect(onlyTable(sheet('Foglio1', rows)).kind).toBe('unknown');
  });
});

describe('how many people have each score is no number of staff', () => {
  const bands: Rows = [
    ['100', 105],
    ['99-99,9', 154],
    ['98-98,9', 190],
    ['<94', 4],
  ];
  test.each(['N. DIPENDENTI ANNO 2020', 'Dipendenti', 'Personale in servizio 2019'])('%s', (head) => {
    const rows = [['FASCIA', head], ...bands];
    expect(onlyTable(sheet('NVP', rows)).kind).not.toBe('structural-data');
    const across = [
      ['FASCIA', ...bands.map(([band]) => band!)],
      [head, ...bands.map(([, count]) => count!)],
    ];
    expect(onlyTable(sheet('NVP', across)).kind).not.toBe('structural-data');
  });
});

describe('tables beside each other are read each for itself', () => {
  const left: Rows = [
    ['Linea strategica', 'Budget iniziale', 'Consuntivo'],
    ['Ambiente e mobilità', 4925446, 3740004],
    ['Innovazione digitale', 192083, 133457],
    ['Totale', 5117529, 3873461],
  ];
  const right: Rows = [
    ['Descrizione', 'Consuntivo 2019', 'Consuntivo 2018'],
    ['Proventi da tributi', 6336037, 6263981],
    ['Altri ricavi e proventi', 487725, 550009],
    ['Personale', 2306207, 2620741],
    ['Totale', 9129969, 9434731],
  ];
  const beside = (down: number, gap: number): Rows =>
    Array.from({ length: right.length + down }, (_, at): readonly Typed[] => [
      ...(left[at] ?? [null, null, null]),
      ...Array.from({ length: gap }, () => null),
      ...(right[at - down] ?? []),
    ]);
  const found = (rows: Rows): readonly string[] =>
    recognise(workbook(sheet('Foglio1', [['Relazione 2019'], [], ...rows]))).map(
      ({ range }) => range && rangeName(range),
    ) as readonly string[];

  test.each([
    [3, 1, ['A3:C6', 'E6:G10']],
    [4, 2, ['A3:C6', 'F7:H11']],
    [0, 2, ['A3:C6', 'F3:H7']],
    [7, 1, ['A3:C6', 'E10:G14']],
  ])('%d rows further down, %d blank columns between', (down, gap, ranges) => {
    expect(found(beside(down, gap))).toEqual(ranges);
  });

  test('a blank column inside a table parts nothing', () => {
    const rows = left.map(([name, ...figures]) => [name!, null, ...figures]);
    expect(found(rows)).toEqual(['A3:D6']);
  });
});
