import fc from 'fast-check';
import {
  areaName,
  around,
  cellCount,
  cut,
  halves,
  joinedAddresses,
  parseArea,
  piecesOf,
  rectangles,
} from '../../src/excel/areas';
import type { CellRange } from '../../src/workbook/address';

const area = (top: number, left: number, bottom: number, right: number): CellRange => ({
  top,
  left,
  bottom,
  right,
});

describe('parseArea', () => {
  test.each([
    ["'L''area, uno!'!$B$2:C7", area(1, 1, 6, 2)],
    ['Foglio1!A1', area(0, 0, 0, 0)],
    ['C7:B2', area(1, 1, 6, 2)],
    ['A:C', area(0, 0, 1048575, 2)],
    ['2:3', area(1, 0, 2, 16383)],
    ['XFD1048576', area(1048575, 16383, 1048575, 16383)],
    ['Foglio1!#REF!', null],
  ])('%s', (address, expected) => expect(parseArea(address)).toEqual(expected));
});

test('areaName gives whole rows by their numbers, as the web takes them', () => {
  expect(areaName(area(0, 0, 9, 16383))).toBe('1:10');
  expect(areaName(area(0, 0, 9, 2))).toBe('A1:C10');
});

const areas = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40))
  .map(([top, left, rows, cols]) => area(top, left, top + rows, left + cols));

const cellsOf = (of: readonly CellRange[]): string[] =>
  of
    .flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: bottom - top + 1 }, (_, r) =>
        Array.from({ length: right - left + 1 }, (_, c) => `${top + r} ${left + c}`),
      ).flat(),
    )
    .sort();

describe('the pieces of an area', () => {
  test('hold each of its cells once, and no more cells than asked', () => {
    fc.assert(
      fc.property(areas, fc.integer({ min: 1, max: 300 }), (whole, most) => {
        const pieces = piecesOf(whole, most);
        expect(cellsOf(pieces)).toEqual(cellsOf([whole]));
        expect(Math.max(...pieces.map(cellCount))).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('when cut in so many, hold each of its cells once', () => {
    fc.assert(
      fc.property(areas, fc.integer({ min: 1, max: 9 }), (whole, count) => {
        const pieces = cut(whole, count);
        expect(cellsOf(pieces)).toEqual(cellsOf([whole]));
        expect(pieces.length).toBeLessThanOrEqual(count);
      }),
    );
  });

  test('a single cell has no halves', () => {
    expect(halves(area(3, 3, 3, 3))).toBeNull();
    expect(halves(area(3, 3, 4, 3))).toEqual([area(3, 3, 3, 3), area(4, 3, 4, 3)]);
  });
});

test('rectangles cover the given cells, each once', () => {
  const places = fc.uniqueArray(fc.record({ row: fc.nat(12), col: fc.nat(12) }), {
    selector: ({ row, col }) => `${row} ${col}`,
  });
  fc.assert(
    fc.property(places, (cells) => {
      expect(cellsOf(rectangles(cells))).toEqual(cells.map(({ row, col }) => `${row} ${col}`).sort());
    }),
  );
  expect(rectangles([0, 1, 2].flatMap((row) => [0, 1].map((col) => ({ row, col }))))).toEqual([
    area(0, 0, 2, 1),
  ]);
});

test('joined addresses stay below what one call takes, and lose none', () => {
  const addresses = Array.from({ length: 4000 }, (_, row) => `B${row + 1}`);
  const texts = joinedAddresses(addresses);
  expect(texts.length).toBeGreaterThan(1);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(8192);
  expect(texts.join(',').split(',')).toEqual(addresses);
});

test('around nothing there is no area', () => {
  expect(around([])).toBeNull();
  expect(around([area(2, 5, 3, 6), area(0, 7, 1, 7)])).toEqual(area(0, 5, 3, 7));
});
