import { figureReader } from '../../../src/recognition/layout/figures';
import { findTables } from '../../../src/recognition/layout/find-tables';
import { gridOf } from '../../../src/recognition/layout/grid';
import { cellName } from '../../../src/workbook/address';
import { type Typed, sheet } from '../sheets';

const HEAD = ['Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo'];
const ROWS: readonly (readonly Typed[])[] = [
  ['Fiera del libro', 1000, 1200, 1100],
  ['Rete degli sportelli', 2000, 2100, 1900],
  ['Mercato coperto', 500, 600, 450],
  ['Totale', 3500, 3900, 3450],
];

/** What is said of the table when one cell holds something else, as "C3 stray". */
function told(row: number, col: number, value: Typed, rows = ROWS): readonly string[] {
  const body = rows.map((cells, r) => cells.map((cell, c) => (r === row && c === col ? value : cell)));
  const [table] = findTables(gridOf(sheet('S', [HEAD, ...body]), false));
  if (!table) throw new Error('no table found');
  const reader = figureReader(table);
  for (const line of table.rows) {
    for (const column of table.columns.slice(1)) reader.figure(line.row, column, 'money');
  }
  return reader
    .troubles()
    .map(({ ref, trouble, readAs }) =>
      [cellName(ref.row, ref.col), trouble, ...(readAs === null ? [] : [readAs])].join(' '),
    );
}

describe('a cell of a column that plays a part is a figure, or is told (recognition.md, 2)', () => {
  it('says nothing of a table that is filled', () => expect(told(0, 1, 1000)).toEqual([]));

  it('tells words among figures', () => {
    expect(told(1, 2, 'da verificare')).toEqual(['C3 bad-number']);
    expect(told(1, 2, '#RIF!')).toEqual(['C3 formula-error']);
    expect(told(3, 3, 'come da nota')).toEqual(['D5 bad-number']);
  });

  it('takes a column of words for one of words, whoever asks it for figures', () => {
    const places = ROWS.map((cells, r) => [
      ...cells.slice(0, 3),
      r % 2 === 0 ? 'faldone rosso' : 'faldone verde',
    ]);
    expect(told(0, 0, 'Fiera del libro', places)).toEqual([]);
  });

  it('takes a dash, "n.d.", "N.C." and "n.s." for an answer', () => {
    for (const answer of ['-', 'n.d.', 'N.C.', 'n.s.', 'non rilevato'])
      expect(told(1, 2, answer)).toEqual([]);
  });

  it('tells a blank among filled cells, also on the row of totals', () => {
    expect(told(1, 2, null)).toEqual(['C3 blank']);
    expect(told(3, 3, null)).toEqual(['D5 blank']);
  });

  it('takes blanks that are a habit for what they are', () => {
    const habit = ROWS.map((cells, r) => (r === 0 ? [cells[0]!, null, cells[2]!, cells[3]!] : cells));
    expect(told(1, 1, null, habit)).toEqual([]);
  });

  it('tells words, a date or a yes among bare numbers, which nobody read as amounts', () => {
    const counted = (value: Typed): readonly string[] => {
      const rows: readonly (readonly Typed[])[] = [
        ['Area', '2014', '2015', '2016'],
        ['Piana', 610, 620, value],
        ['Versilia', 840, 835, 820],
        ['Garfagnana', 90, 88, 91],
      ];
      const [table] = findTables(gridOf(sheet('S', rows), false));
      if (!table) throw new Error('no table found');
      const reader = figureReader(table);
      for (const { row } of table.rows)
        for (const column of table.columns.slice(1)) reader.figure(row, column, 'plain');
      return reader.troubles().map(({ ref, trouble }) => `${cellName(ref.row, ref.col)} ${trouble}`);
    };
    expect(counted('boh')).toEqual(['D2 stray']);
    expect(counted({ v: 42735, z: 'dd/mm/yyyy' })).toEqual(['D2 stray']);
    expect(counted('SI')).toEqual(['D2 stray']);
    expect(counted('n.d.')).toEqual([]);
  });

  it('tells a label alone among degrees, and takes a heading across the table for what it is', () => {
    const rows: readonly (readonly Typed[])[] = [
      ['Indicatore', '% raggiungimento'],
      ['Tempi di risposta', 100],
      ['Utenti serviti', null],
      ['Incontri svolti', 90],
      ['Reclami evasi', 80],
    ];
    const degrees = (merges: readonly string[]): readonly string[] => {
      const [table] = findTables(gridOf(sheet('S', rows, merges), false));
      if (!table) throw new Error('no table found');
      const reader = figureReader(table);
      for (const { row } of table.rows) reader.read(row, table.columns[1]!, 'percent');
      return reader.troubles().map(({ ref, trouble }) => `${cellName(ref.row, ref.col)} ${trouble}`);
    };
    expect(degrees([])).toEqual(['B3 blank']);
    expect(degrees(['A3:B3'])).toEqual([]);
  });

  /** What is said of a table of bare numbers. */
  const counts = (rows: readonly (readonly Typed[])[]): readonly string[] => {
    const [table] = findTables(gridOf(sheet('S', rows), false));
    if (!table) throw new Error('no table found');
    const reader = figureReader(table);
    const figures = table.columns.filter(({ col }) =>
      rows.some((row) => typeof row[col] === 'number' && row[col] < 1990),
    );
    for (const { row } of table.rows) for (const column of figures) reader.figure(row, column, 'plain');
    return reader.troubles().map(({ ref, trouble }) => `${cellName(ref.row, ref.col)} ${trouble}`);
  };

  it('asks of a table of one row what its other years have', () => {
    const firms = (value: Typed): readonly string[] =>
      counts([
        ['Imprese', 2016, 2015, 2014],
        ['Attive', 610, value, 625],
      ]);
    expect(firms(615)).toEqual([]);
    expect(firms('boh')).toEqual(['C2 stray']);
    expect(firms(null)).toEqual(['C2 blank']);
  });

  it('holds a blank against the rows that are filled as its own is', () => {
    const plan = (value: Typed): readonly string[] =>
      counts([
        ['Progetto', 'Indicatore', 'Risultato', 'Previsto', 'Erogato'],
        ...[1, 2, 3, 4, 5].flatMap((number): readonly (readonly Typed[])[] => [
          [`Progetto ${number}`, 'nel complesso', 100, number === 3 ? value : 700 + number, 650 + number],
          [null, 'Tempi di risposta', 100],
          [null, 'Utenti serviti', 90],
          [null, 'Incontri svolti', 80],
        ]),
      ]);
    expect(plan(703)).toEqual([]);
    expect(plan(null)).toEqual(['D10 blank']);
  });

  it('tells a head that breaks a run of years', () => {
    const years = (head: Typed): readonly string[] =>
      counts([
        ['Imprese', 2016, head, 2014, 2013],
        ['Attive', 610, 615, 625, 630],
        ['Registrate', 710, 715, 725, 730],
      ]);
    expect(years(2015)).toEqual([]);
    expect(years('boh')).toEqual(['C1 stray']);
    expect(years(null)).toEqual(['C1 blank']);
  });

  it('tells a row that a count of rows leaves out', () => {
    const numbered = (value: Typed): readonly string[] =>
      counts([
        ['N.', 'Progetto', 'Importo'],
        ...[1, 2, 3, 4, 5, 6].map((number): readonly Typed[] => [
          number === 4 ? value : number,
          `Progetto ${'abcdef'[number - 1]}`,
          500 + number,
        ]),
      ]).filter((line) => line.startsWith('A'));
    expect(numbered(4)).toEqual([]);
    expect(numbered(400)).toEqual(['A5 stray']);
    expect(numbered('boh')).toEqual(['A5 stray']);
    expect(numbered(null)).toEqual(['A5 blank']);
  });
});
