import fc from 'fast-check';
import { decimal } from '../../../src/domain/decimal';
import type { FigureCell } from '../../../src/facts/facts';
import { endSums, withComponents } from '../../../src/recognition/sums/end-sums';

const figure = (value: number, places = 0): FigureCell => ({
  ref: { sheet: 'S', row: 0, col: 0 },
  text: String(value),
  value: String(value),
  places,
  raw: String(value),
  factor: '1',
});

const values = fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 30 });

describe('endSums', () => {
  it('adds up every end of a column', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const sums = endSums(numbers.map((value) => figure(value))).map(({ sum }) => sum.toNumber());
        expect(sums).toEqual(numbers.map((_, at) => numbers.slice(at).reduce((a, b) => a + b, 0)));
      }),
    );
  });

  it('allows half a unit of the last place for each part', () => {
    const [first] = endSums([figure(1.5, 1), figure(2.25, 2)]);
    expect(first?.slack.equals(decimal('0.055'))).toBe(true);
  });

  it('counts a row for the components below it', () => {
    const figures = [7, 3, 4, 5].map((value) => figure(value));
    const sums = endSums(figures, withComponents(figures));
    expect(sums[0]?.sum.toNumber()).toBe(12);
    expect(sums[0]?.next).toBe(3);
  });
});

describe('withComponents', () => {
  it('takes the first two or more rows below that add up to the row; nothing is no sum of anything', () => {
    const lengthOf = (numbers: readonly number[], at: number): number => {
      if (numbers[at] === 0) return 1;
      let running = 0;
      for (let next = at + 1; next < numbers.length; next++) {
        running += numbers[next]!;
        if (next - at >= 2 && running === numbers[at]) return next - at + 1;
      }
      return 1;
    };
    fc.assert(
      fc.property(values, (numbers) => {
        const lengths = withComponents(numbers.map((value) => figure(value)));
        expect(lengths).toEqual(numbers.map((_, at) => lengthOf(numbers, at)));
      }),
    );
  });
});
