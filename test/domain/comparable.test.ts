import { comparableDeadlines, deadlineText } from '../../src/domain/comparable-deadlines';
import { commonUnit } from '../../src/domain/comparable-units';
import type { Deadline } from '../../src/domain/reading';

const month = (at: number, year: number | null = null): Deadline => ({ year, month: at, day: null });
const day = (of: number, at: number, year: number | null = null): Deadline => ({ year, month: at, day: of });

describe('comparableDeadlines', () => {
  it.each([
    ['giugno', month(6), '30.06.2016', day(30, 6, 2016), 0],
    ['07-lug', day(7, 7), '10 luglio', day(10, 7), -1],
    ['agosto', month(8), 'luglio', month(7), 1],
    ['15/01/2017', day(15, 1, 2017), 'dicembre', month(12), 1],
    ['maggio', month(5), '31/12/2016', day(31, 12, 2016), -1],
  ])('%s against %s', (_left, left, _right, right, order) => {
    const [first, second] = comparableDeadlines(left, right, 2016);
    expect(Math.sign(first - second)).toBe(order);
  });

  it('without the period’s year, only what both say is compared', () => {
    const [first, second] = comparableDeadlines(day(15, 1, 2017), month(12), null);
    expect(first).toBeLessThan(second);
  });
});

describe('deadlineText', () => {
  it('is ISO 8601, with what is not said left out', () => {
    expect(deadlineText(day(30, 6, 2016))).toBe('2016-06-30');
    expect(deadlineText(month(6, 2016))).toBe('2016-06');
    expect(deadlineText(day(7, 7))).toBe('--07-07');
    expect(deadlineText(month(6))).toBe('--06');
  });
});

describe('commonUnit', () => {
  it('takes the other’s unit where one is not said', () => {
    expect(commonUnit(null, 'days')).toEqual({ left: '1', right: '1' });
  });

  it('scales multiples', () => {
    expect(commonUnit('days', 'hours')).toEqual({ left: '24', right: '1' });
    expect(commonUnit('thousand-euro', 'euro')).toEqual({ left: '1000', right: '1' });
    expect(commonUnit('years', 'months')).toEqual({ left: '12', right: '1' });
  });

  it('refuses days against minutes, percentages against counts', () => {
    expect(commonUnit('days', 'minutes')).toBeNull();
    expect(commonUnit('percent', 'count')).toBeNull();
  });
});
