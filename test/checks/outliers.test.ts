import type { AmountFact } from '../../src/facts/facts';
import { at, linesOf, moneyAt } from './facts';
import { tableOf } from '../values';

/** One item over the years, a year a column. */
const years = (...amounts: readonly number[]): string[] =>
  linesOf([
    tableOf(
      'balance-sheet',
      'SP',
      amounts.map((euro, index): AmountFact => ({
        type: 'amount',
        statement: 'assets',
        item: 'rimanenze',
        label: 'Rimanenze',
        institutionalFunction: null,
        year: 2016 - index,
        amount: moneyAt(at('SP', `${'BCDEF'[index]}4`), euro),
        share: null,
        isTotal: false,
      })),
    ),
  ]) as string[];

describe('a figure among its companions', () => {
  test('a hundred times the other years of its item is out of line', () => {
    expect(years(31482.2, 3419075, 36715.14)).toEqual(['out-of-range SP!C4 3419075.00']);
    expect(years(31482200, 34190.75, 36715.14)).toEqual(['out-of-range SP!B4 31482200.00']);
  });

  test('companions that differ among themselves show what is out of every proportion', () => {
    expect(years(2013, 448012, 6120.4, 9933.07)).toEqual(['out-of-range SP!C4 448012.00']);
  });

  test('with one companion alone it is told as well', () => {
    expect(years(31482.2, 3419075)).toEqual(['out-of-range SP!C4 3419075.00']);
  });

  test.each([
    ['a great one that no comma explains', [31482.2, 900000, 36715.14]],
    ['companions of several sizes', [31482.2, 3419075, 1200]],
    ['years without anything', [0, 3419075, 0]],
  ])('%s is not', (_, amounts) => expect(years(...amounts)).toEqual([]));
});
