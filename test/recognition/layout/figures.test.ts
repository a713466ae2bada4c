import { figureReader, readCell } from '../../../src/recognition/layout/figures';
import { findTables } from '../../../src/recognition/layout/find-tables';
import { gridOf } from '../../../src/recognition/layout/grid';
import type { FigureCell, TroubleFact } from '../../../src/facts/facts';
import { type Typed, sheet } from '../sheets';

const POINTS = '0.00';
const FRACTION = '0.0%';

/** Figures of a column of percentages as they were read, and what was said of them. */
function degrees(
  values: readonly Typed[],
  head = '% di raggiungimento',
): {
  readonly figures: readonly (FigureCell | null)[];
  readonly troubles: readonly TroubleFact[];
} {
  const rows = values.map((value, index): Typed[] => [`Indicatore numero ${index}`, value]);
  const [table] = findTables(gridOf(sheet('S', [['Indicatore', head], ...rows]), false));
  if (!table) throw new Error('no table found');
  const reader = figureReader(table);
  const column = table.columns[1]!;
  const figures = table.rows.map(({ row }) => reader.figure(row, column, 'percent'));
  return { figures, troubles: reader.troubles() };
}

describe('a column of percentages is read one way (method.md, "Numbers")', () => {
  test('a format of % holds a fraction; it is shown in points, and the cell’s own number is kept', () => {
    const { figures } = degrees([
      { v: 0.984, z: FRACTION },
      { v: 1, z: FRACTION },
    ]);
    expect(figures).toMatchObject([
      { value: '98.4', raw: '0.984', factor: '100', places: 1 },
      { value: '100', raw: '1', factor: '100' },
    ]);
  });

  test('bare numbers are points', () => {
    expect(degrees([98.4, 100]).figures).toMatchObject([
      { value: '98.4', factor: '1' },
      { value: '100', factor: '1' },
    ]);
  });

  test('bare fractions throughout are fractions', () => {
    expect(degrees([0.984, 0.5, 1]).figures).toMatchObject([
      { value: '98.4', factor: '100' },
      { value: '50' },
      { value: '100' },
    ]);
  });

  test('fractions among points are ambiguous: both readings are named', () => {
    const { figures, troubles } = degrees([98, 100, 0.95, 97]);
    expect(figures[2]).toMatchObject({ value: '0.95' });
    expect(troubles).toMatchObject([
      { trouble: 'mixed-percent', text: '0.95', readAs: '0.95', alternative: '95' },
    ]);
  });

  test('a share may truly be less than one per cent', () => {
    const { figures, troubles } = degrees([0.05, 25.65, 74.3], '% Risorse impiegate');
    expect(figures.map((figure) => figure?.value)).toEqual(['0.05', '25.65', '74.3']);
    expect(troubles).toEqual([]);
  });

  test('a figure typed as text carries no number of the cell: a live formula can only carry its value', () => {
    expect(degrees(['98,40', { v: 97, z: POINTS }]).figures).toMatchObject([
      { value: '98.4', raw: null, places: 2 },
      { value: '97', raw: '97', places: 2 },
    ]);
  });
});

describe('an amount in doubt in a column of amounts', () => {
  const troublesOf = (value: Typed) => {
    const rows: Typed[][] = [
      ['Obiettivo uno', 1000],
      ['Obiettivo due', value],
      ['Obiettivo tre', 3000],
    ];
    const [table] = findTables(gridOf(sheet('S', [['Obiettivo', 'Budget iniziale'], ...rows]), false));
    if (!table) throw new Error('no table found');
    const reader = figureReader(table);
    for (const { row } of table.rows) reader.figure(row, table.columns[1]!, 'money');
    return reader.troubles();
  };

  test.each([
    ['1.500,00 ?', '1500'],
    ['circa 1.500', '1500'],
    ['1.500 ca.', '1500'],
    ['€ 1.500,00 ??', '1500'],
    ['5.900.000 (stima)', '5900000'],
    ['5.900.000 (dato provvisorio)', '5900000'],
    ['€ 5.900.000,00 stimati', '5900000'],
    ['1.500,00 + IVA', '1500'],
    ['~ 350', '350'],
  ])('%s is counted, and told', (text, readAs) => {
    expect(troublesOf(text)).toMatchObject([{ trouble: 'bad-number', text, readAs }]);
  });

  test.each(['vedi nota 3', 'vedi nota', 'in corso', 'art. 15', 'da definire', '31/12/2016', '2/3', 'SI'])(
    '%s is no amount, and told',
    (text) => {
      expect(troublesOf(text)).toMatchObject([{ trouble: 'bad-number', text, readAs: null }]);
    },
  );

  test.each(['n.d.', '-', ''])('%j says that there is nothing', (text) => {
    expect(troublesOf(text)).toEqual([]);
  });

  test('a column of words is no column of amounts: nothing is told of them', () => {
    const rows: Typed[][] = ['uno', 'due', 'tre'].map((name) => [`Obiettivo ${name}`, `vedi ${name}`, 1000]);
    const [table] = findTables(
      gridOf(sheet('S', [['Obiettivo', 'Budget iniziale', 'Budget aggiornato'], ...rows]), false),
    );
    const reader = figureReader(table!);
    for (const { row } of table!.rows) reader.figure(row, table!.columns[1]!, 'money');
    expect(reader.troubles()).toEqual([]);
  });

  test('the error of a formula pasted as text is one', () => {
    expect(troublesOf('#RIF!')).toMatchObject([{ trouble: 'formula-error', text: '#RIF!' }]);
  });
});

describe('a weight in words', () => {
  const troublesOf = (...weights: readonly Typed[]) => {
    const rows = weights.map((weight, at): Typed[] => [`Indicatore ${'abc'[at]}`, weight, 10]);
    const [table] = findTables(gridOf(sheet('S', [['Indicatore', 'Peso', 'Target'], ...rows]), false));
    if (!table) throw new Error('no table found');
    const reader = figureReader(table);
    for (const { row } of table.rows) reader.figure(row, table.columns[1]!, 'percent');
    return reader.troubles();
  };

  test('is told where it has digits: the mean is without it', () => {
    expect(troublesOf('50%', 'peso 25%', '25%')).toMatchObject([
      { trouble: 'bad-number', text: 'peso 25%', readAs: null },
    ]);
  });

  test('is no weight where it has none', () => {
    expect(troublesOf('alto', 'medio', 'basso')).toEqual([]);
  });
});

test.each([
  ['dd/mm/yyyy', '30/06/2016'],
  ['mmm-yy', '06/2016'],
])('a date in the format %s is said as a date, not as the number its cell holds', (format, text) => {
  const grid = gridOf(sheet('S', [['Scadenza'], [{ v: 42551, z: format }]]), false);
  expect(readCell(grid, 1, 0)).toMatchObject({ text, raw: '42551' });
});

describe('a head said again below', () => {
  test('is no amount that cannot be read', () => {
    const head = ['Voce', 'Funzione A', 'Funzione B', 'Totale'];
    const blocks = [2016, 2015].flatMap((year) => [
      [`Anno ${year}`],
      head,
      ['Personale', 1000, 2000, 3000],
      ['Funzionamento', 500, 400, 900],
    ]);
    const [table] = findTables(gridOf(sheet('S', blocks), false));
    if (!table) throw new Error('no table found');
    const reader = figureReader(table);
    const again = table.rows.find(({ kind }) => kind === 'repeat');
    for (const { row } of table.rows)
      for (const column of table.columns.slice(1)) reader.figure(row, column, 'money');
    expect(again).toBeDefined();
    expect(reader.troubles()).toEqual([]);
  });
});
