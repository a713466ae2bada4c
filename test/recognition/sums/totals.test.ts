import fc from 'fast-check';
import type { FigureCell, TotalFact } from '../../../src/facts/facts';
import type { RowKind, TableRow } from '../../../src/recognition/layout/table';
import { totalsOf } from '../../../src/recognition/sums/totals';

type Row = readonly [kind: RowKind, label: string, value: number | null];

function totals(rows: readonly Row[]): readonly TotalFact[] {
  const placed = rows.map(([kind, label], row): TableRow => ({ row, kind, label, labelCol: 0 }));
  const figure = (row: number): FigureCell | null => {
    const value = rows[row]?.[2] ?? null;
    if (value === null) return null;
    return {
      ref: { sheet: 'S', row, col: 1 },
      text: String(value),
      value: String(value),
      places: 0,
      raw: String(value),
      factor: '1',
    };
  };
  return totalsOf({ rows: placed, role: 'amount', year: null, figure });
}

/** Printed figure of each total and the figures it sums. */
const sums = (rows: readonly Row[]): readonly (readonly [string, readonly string[]])[] =>
  totals(rows).map(({ printed, parts }) => [printed.value, parts.map(({ value }) => value)]);

describe('what a printed total sums', () => {
  test('a total sums the rows above it', () => {
    expect(
      sums([
        ['data', 'a', 1],
        ['data', 'b', 2],
        ['total', 'Totale', 3],
      ]),
    ).toEqual([['3', ['1', '2']]]);
  });

  test('subtotals close their blocks; the total sums the subtotals', () => {
    expect(
      sums([
        ['data', 'a', 1],
        ['data', 'b', 2],
        ['subtotal', '', 3],
        ['data', 'c', 4],
        ['subtotal', '', 4],
        ['total', 'Totale', 7],
      ]),
    ).toEqual([
      ['3', ['1', '2']],
      ['4', ['4']],
      ['7', ['3', '4']],
    ]);
  });

  test('a later total goes on from the one before ("Totale interventi economici" after the areas and the rest)', () => {
    expect(
      sums([
        ['data', 'Area 1', 10],
        ['data', 'Area 2', 20],
        ['total', 'Totale aree', 30],
        ['data', 'Non strategici', 5],
        ['total', 'Totale interventi', 36],
      ]),
    ).toEqual([
      ['30', ['10', '20']],
      ['36', ['30', '5']],
    ]);
  });

  test('a heading parts two sides of an account: the second total does not go on from the first', () => {
    const [, liabilities] = sums([
      ['data', 'Immobilizzazioni', 60],
      ['data', 'Attivo circolante', 40],
      ['total', 'Totale attivo', 100],
      ['section', 'PASSIVO', null],
      ['data', 'Patrimonio netto', 70],
      ['data', 'Debiti', 20],
      ['total', 'Totale passivo', 100],
    ]);
    expect(liabilities).toEqual(['100', ['70', '20']]);
  });

  test('a row above its own components stands for them', () => {
    expect(
      sums([
        ['data', '6) Personale', 16],
        ['data', 'a) competenze', 12],
        ['data', 'b) oneri sociali', 4],
        ['data', '7) Funzionamento', 11],
        ['total', 'Totale oneri', 27],
      ]),
    ).toEqual([['27', ['16', '11']]]);
  });

  test('"di cui" counts nowhere, and what a result row sums is not guessed', () => {
    expect(
      sums([
        ['data', 'Proventi', 10],
        ['detail', 'di cui da terzi', 3],
        ['data', 'Altri', 5],
        ['total', 'Totale', 15],
        ['total', 'Risultato della gestione (A-B)', 2],
      ]),
    ).toEqual([['15', ['10', '5']]]);
  });

  test('law: a table whose subtotals and total add up has parts that add up, however it is cut into blocks', () => {
    const blocks = fc.array(
      fc.array(fc.integer({ min: -1000, max: 100000 }), { minLength: 1, maxLength: 6 }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(blocks, (cut) => {
        const add = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
        const rows: Row[] = cut.flatMap((block): Row[] => [
          ...block.map((value, index): Row => ['data', `voce ${index}`, value]),
          ['subtotal', '', add(block)],
        ]);
        const found = totals([...rows, ['total', 'Totale', add(cut.flat())]]);
        expect(found).toHaveLength(cut.length + 1);
        for (const { printed, parts } of found) {
          expect(add(parts.map(({ value }) => Number(value)))).toBe(Number(printed.value));
        }
      }),
    );
  });
});
