import fc from 'fast-check';
import { call, compressed } from '../../src/reports/formula/ranges';
import { type CellRef, parseRangeName, refName } from '../../src/workbook/address';

const refs = fc.array(
  fc.record({
    sheet: fc.constantFrom('Aree', "L'ente", 'A!B'),
    row: fc.nat({ max: 6 }),
    col: fc.nat({ max: 3 }),
  }),
  { minLength: 1, maxLength: 40 },
);

/** The cells that a reference names. */
function cellsOf(reference: string): string[] {
  const mark = reference.lastIndexOf('!');
  const sheet = reference.slice(1, mark - 1).replaceAll("''", "'");
  const range = parseRangeName(reference.slice(mark + 1))!;
  const cells: CellRef[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let col = range.left; col <= range.right; col += 1) cells.push({ sheet, row, col });
  }
  return cells.map(refName);
}

describe('references to many cells', () => {
  it('name every cell as often as it was given, and no other', () => {
    fc.assert(
      fc.property(refs, (given) => {
        expect(compressed(given).flatMap(cellsOf).sort()).toEqual(given.map(refName).sort());
      }),
    );
  });

  it('are never more than the cells', () => {
    fc.assert(fc.property(refs, (given) => compressed(given).length <= given.length));
  });

  it('that are too many for one function are shared out', () => {
    const names = Array.from({ length: 450 }, (_, index) => `A${index * 2 + 1}`);
    expect(call('SUM', names)).toMatch(/^SUM\(SUM\([^()]*\),SUM\([^()]*\),SUM\([^()]*\)\)$/);
    expect(call('COUNT', names)).toMatch(/^COUNT\([^()]*\)\+COUNT\([^()]*\)\+COUNT\([^()]*\)$/);
  });
});
