import type { Fact } from '../../../src/facts/facts';
import { recognise } from '../../../src/recognition/recognise';
import { cellName } from '../../../src/workbook/address';
import { buildWorkbook } from '../../layouts/build';
import type { CellInput } from '../../layouts/case';
import { readWorkbook } from '../../../src/xlsx/read';

function factsIn(rows: readonly (readonly CellInput[])[]): readonly Fact[] {
  const read = readWorkbook(buildWorkbook({ workbook: [{ name: 'Foglio1', rows }] }), 'foglio.xlsx');
  if (!read.ok) throw new Error('refused');
  return recognise(read.value).flatMap(({ facts }) => facts);
}

const made = (rows: readonly (readonly CellInput[])[]): readonly string[] =>
  factsIn(rows).flatMap((fact) =>
    fact.type === 'rate'
      ? [`${nameOf(fact.printed)} ${fact.way} ${nameOf(fact.of)} ${nameOf(fact.against)}`]
      : [],
  );

const nameOf = ({ ref }: { ref: { row: number; col: number } }): string => cellName(ref.row, ref.col);

describe('printed changes and shares, with the cells they are made of', () => {
  // A chamber's staff by category.
  const staff = (share: number): readonly (readonly CellInput[])[] => [
    ['Personale per genere', null, null, null, null],
    ['Categoria', 'Uomini', 'Donne', 'Totale', '% donne'],
    ['D', 5, 15, 20, 75],
    ['C', 10, 10, 20, 50],
    ['B', 8, 2, 10, share],
    ['Totale', 23, 27, 50, 54],
  ];

  test('a share is of the column that most rows bear out', () => {
    expect(made(staff(20))).toEqual(['E3 share C3 D3', 'E4 share C4 D4', 'E5 share C5 D5', 'E6 share C6 D6']);
  });

  test('one row that does not bear it out is told with the others', () => {
    expect(made(staff(25))).toContain('E5 share C5 D5');
  });

  test('a change between two years, whichever comes first', () => {
    const exports = (head: readonly CellInput[], one: readonly CellInput[], other: readonly CellInput[]) => [
      ['Esportazioni per settore'],
      head,
      one,
      other,
    ];
    const ascending = exports(
      ['Settore', 2018, 2019, 'Var. %'],
      ['Industria', 100, 110, 10],
      ['Agricoltura', 50, 40, -20],
    );
    const descending = exports(
      ['Settore', 2019, 2018, 'Var. %'],
      ['Industria', 110, 100, 10],
      ['Agricoltura', 40, 50, -20],
    );
    expect(made(ascending)).toEqual(['D3 change C3 B3', 'D4 change C4 B4']);
    expect(made(descending)).toEqual(['D3 change B3 C3', 'D4 change B4 C4']);
  });

  test('with the years down a rate may be of the year before', () => {
    const firms = made([
      ['Imprese registrate e loro crescita'],
      ['Anno', 'Registrate', 'Saldo', 'Tasso di crescita'],
      [2016, 2000, 100, null],
      [2017, 2200, 200, '10,00%'],
      [2018, 2310, 110, '5,00%'],
      [2019, 2079, -231, '-10,00%'],
    ]);
    expect(firms).toEqual(['D4 change B4 B3', 'D5 change B5 B4', 'D6 change B6 B5']);
  });

  test('where nothing gives the figures nothing is claimed', () => {
    expect(
      made([
        ['Imprese registrate e loro crescita'],
        ['Anno', 'Registrate', 'Tasso di crescita'],
        [2016, 2000, '1,20%'],
        [2017, 2200, '0,70%'],
        [2018, 2310, '0,40%'],
      ]),
    ).toEqual([]);
  });
});
