import type { RateFact } from '../../src/facts/facts';
import { tableOf } from '../values';
import { at, figureAt, linesOf } from './facts';

/** "Imprese attive · Var. assoluta · Var. %" of the 2016 report: 2.476, -56, -2,2. */
const change = (active: string, more: string, percent: string): string[] =>
  linesOf([
    tableOf('context-series', 'Settori', [
      {
        type: 'rate',
        way: 'gain',
        label: 'Agricoltura',
        head: 'Var. %',
        printed: figureAt(at('Settori', 'D4'), percent),
        of: figureAt(at('Settori', 'C4'), more),
        against: figureAt(at('Settori', 'B4'), active),
      } satisfies RateFact,
    ]),
  ]) as string[];

describe('a comma out of place', () => {
  test('is told at each cell that may hold it', () => {
    expect(change('2476', '-56', '-2.2')).toEqual([]);
    expect(change('247600', '-56', '-2.2')).toEqual([
      'percent-differs Settori!D4 -2.2 → 0.0',
      'out-of-range Settori!B4 247600',
      'out-of-range Settori!C4 -56',
    ]);
  });

  test('is none where no move of it makes the percentage', () => {
    expect(change('2476', '-80', '-2.2')).toEqual(['percent-differs Settori!D4 -2.2 → -3.1']);
  });
});
