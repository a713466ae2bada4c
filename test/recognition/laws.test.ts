import fc from 'fast-check';
import { recognise } from '../../src/recognition/recognise';
import type { RecognisedTable } from '../../src/facts/recognised';
import { factsOf, sheet, type Typed, workbook } from './sheets';

/**
 * Laws that hold whatever the table: what is said of a row does not hang on where its columns or the rows beside it
 * stand, nor on how far from the corner the table begins, nor on the sheet's name.
 */
interface Grid {
  readonly kind: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Typed[])[];
}

/** Report, "Riepilogo risorse". */
const RESOURCES: Grid = {
  kind: 'project-resources',
  heads: ['Progetto', 'Budget iniziale 2016', 'Budget aggiornato 2016', 'Consuntivo 2016', '% utilizzo'],
  rows: [
    ['1D0101 Giustizia alternativa', 35600, 36400, 23395.19, 64.3],
    ['1D0102 Vigilanza', 1000, 1200, 600, 50],
    ['2C0101 Fiere', 80000, 90000, 45000, 50],
    ['2C0102 Polo tecnologico', 50000, 60000, 59300.76, 98.8],
  ],
};
/** Report, "Obiettivi di Ente"; other bodies put the result before the target. */
const INDICATORS: Grid = {
  kind: 'indicator-table',
  heads: ['Obiettivo operativo', 'Indicatore', 'Target', 'Risultato', '% raggiungimento', 'Peso'],
  rows: [
    ['Semplificare i procedimenti', 'Procedimenti rivisti', 10, 8, 80, 40],
    ['Ridurre i tempi', 'Giorni di attesa', '<= 10', 8, 100, 30],
    ['Formare il personale', 'Corsi conclusi', 12, 9, 75, 30],
  ],
};
const FIRST: Readonly<Record<string, number>> = { 'project-resources': 1, 'indicator-table': 2 };

/** What is said of each row, without the cells it was read from. */
function said(tables: readonly RecognisedTable[]): readonly unknown[] {
  return tables.flatMap((table) =>
    factsOf(table, 'node').map(
      ({ level, code, title, initial, updated, actual, use, target, result, achievement, weight }) => ({
        kind: table.kind,
        level,
        code,
        title,
        figures: [initial, updated, actual, use, weight].map((figure) => figure?.value ?? null),
        readings: [target, result, achievement].map((cell) => cell?.reading ?? null),
      }),
    ),
  );
}

const inOrder = (facts: readonly unknown[]): readonly string[] =>
  facts.map((fact) => JSON.stringify(fact)).sort();

/** The table on a sheet, with so many blank rows above and columns at the left. */
const placed = ({ heads, rows }: Grid, down = 0, right = 0, name = 'Foglio1'): readonly RecognisedTable[] => {
  const margin: readonly Typed[] = Array.from({ length: right }, () => null);
  const above: readonly (readonly Typed[])[] = Array.from({ length: down }, () => []);
  return recognise(workbook(sheet(name, [...above, ...[heads, ...rows].map((row) => [...margin, ...row])])));
};

/** The same table with the columns that follow its labels in another order. */
const reordered = ({ kind, heads, rows }: Grid, order: readonly number[]): Grid => {
  const across = <Cell>(row: readonly Cell[]): readonly Cell[] => order.map((index) => row[index]!);
  return { kind, heads: across(heads), rows: rows.map((row) => across(row)) };
};

/** The columns in their order, the labels first as they stand, the others shuffled. */
const orders = ({ kind, heads }: Grid): fc.Arbitrary<readonly number[]> => {
  const columns = heads.map((_, index) => index);
  const labels = columns.slice(0, FIRST[kind]);
  const others = columns.slice(FIRST[kind]);
  return fc
    .shuffledSubarray(others, { minLength: others.length })
    .map((shuffled) => [...labels, ...shuffled]);
};

describe.each([RESOURCES, INDICATORS])('a table recognised as $kind', (grid) => {
  const plain = said(placed(grid));

  test('is recognised at all', () => {
    expect(placed(grid).map(({ kind }) => kind)).toEqual([grid.kind]);
    expect(plain).toHaveLength(grid.rows.length * (grid.kind === 'indicator-table' ? 2 : 1));
  });

  test('says the same of each row whatever the order of the columns', () => {
    fc.assert(
      fc.property(orders(grid), (order) => {
        expect(said(placed(reordered(grid, order)))).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  test('says the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...grid.rows], { minLength: grid.rows.length }), (rows) => {
        expect(inOrder(said(placed({ ...grid, rows })))).toEqual(inOrder(plain));
      }),
      { numRuns: 30 },
    );
  });

  test('says the same wherever on the sheet it stands', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30 }), fc.nat({ max: 12 }), (down, right) => {
        expect(said(placed(grid, down, right))).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  test('says the same whatever the sheet is called', () => {
    fc.assert(
      fc.property(fc.constantFrom('Foglio7', 'definitivo', 'x', 'copia di backup (2)'), (name) => {
        expect(said(placed(grid, 0, 0, name))).toEqual(plain);
      }),
    );
  });

  test('costs no other table of the workbook anything', () => {
    const invoices = sheet('Fatture', [
      ['Numero', 'Cliente', 'Importo'],
      [1, 'Rossi', 100],
      [2, 'Bianchi', 250],
    ]);
    const alone = recognise(workbook(invoices)).map(({ kind }) => kind);
    const both = recognise(workbook(invoices, sheet('Foglio1', [grid.heads, ...grid.rows])));
    expect(alone).toEqual(['unknown']);
    expect(both.map(({ kind }) => kind)).toEqual(['unknown', grid.kind]);
    expect(said(both)).toEqual(plain);
  });
});
