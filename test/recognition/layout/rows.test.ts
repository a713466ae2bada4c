import type { RowKind } from '../../../src/recognition/layout/table';
import { type Typed, region } from '../sheets';

/** What a row of a table of two columns of figures is. */
function kindOf(row: readonly Typed[]): RowKind | undefined {
  const table = region([
    ['Voce', 'Iniziale', 'Consuntivo'],
    ['Alfa', 1, 2],
    row,
    ['Beta', 3, 4],
    ['Gamma', 5, 6],
  ]);
  return table.rows.find(({ row: at }) => at === 2)?.kind;
}

describe('what each row of a table is', () => {
  test.each<readonly [readonly Typed[], RowKind]>([
    [['Fiere', 10, 5], 'data'],
    [['Fiere', '1.000,00', '-'], 'data'],
    [['AREA STRATEGICA 1', null, null], 'section'],
    [['Totale', 10, 5], 'total'],
    [['TOTALE GENERALE', 10, 5], 'total'],
    [['Media ponderata', 10, 5], 'total'],
    [['Totale area 1', 10, 5], 'subtotal'],
    [['Totale aree strategiche', 10, 5], 'total'],
    [['Subtotale', 10, 5], 'subtotal'],
    [[null, 10, 5], 'subtotal'],
    [['di cui personale', 10, 5], 'detail'],
    [['Voce', 'Iniziale', 'Consuntivo'], 'repeat'],
    [['Totalizzatori', 10, 5], 'data'],
    [['31-40', 10, 5], 'data'],
  ])('%j is %s', (row, kind) => {
    expect(kindOf(row)).toBe(kind);
  });
});
