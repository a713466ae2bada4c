import { roundingOf, withinLastPlace } from '../../src/domain/rounding';

describe('roundingOf: the way a printed figure was rounded', () => {
  it.each([
    // Objectives of the executives: 99,757 → 99,76; 98,857 → 98,85; 98,125 → 98,12. Secretary: 99,1667 → 99,16.
    ['99.757142857', '99.76', 2, 'half-up'],
    ['98.857142857', '98.85', 2, 'truncated'],
    ['98.125', '98.12', 2, 'half-even'],
    ['99.166666667', '99.16', 2, 'truncated'],
    ['64.271', '64.3', 1, 'half-up'],
    ['64.21', '64.3', 1, 'rounded-up'],
  ])('%s printed %s', (exact, printed, places, rounding) => {
    expect(roundingOf(exact, printed, places)).toBe(rounding);
  });

  it('no rounding gives a figure that is wrong', () => {
    expect(roundingOf('93.524', '93.6', 1)).toBe('rounded-up');
    expect(roundingOf('93.524', '93.7', 1)).toBeNull();
  });
});

describe('withinLastPlace', () => {
  it('less than one unit in the last printed place', () => {
    expect(withinLastPlace('99.0163', '99.01', 2)).toBe(true);
    expect(withinLastPlace('99.02', '99.01', 2)).toBe(false);
    expect(withinLastPlace('94.44', '94', 0)).toBe(true);
  });
});
