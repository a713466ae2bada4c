import { constant, meanOf } from '../../../../src/domain/expression';
import { figure } from '../../../../src/domain/figure';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings';
import type { AchievementMeasure } from '../../../../src/model/measures';
import {
  achievementStanding,
  budgetStanding,
  pointsStanding,
} from '../../../../src/taskpane/places/summary/standing';

const { thresholds } = DEFAULT_SETTINGS;

const achieved = (value: string | null, more: Partial<AchievementMeasure>): AchievementMeasure => ({
  figure: figure({
    id: 'achievement:x',
    rule: 'mean-of-indicators',
    expression: value === null ? meanOf([]) : constant(value),
    places: 2,
  }),
  status: 'measured',
  counted: 1,
  of: 1,
  recomputed: null,
  overrides: [],
  ...more,
});

describe('points against the thresholds', () => {
  it.each([
    ['100', 'on-track'],
    ['90', 'on-track'],
    ['89.999', 'watch'],
    ['70', 'watch'],
    ['69.995', 'late'],
    ['-3', 'late'],
    [null, 'not-computable'],
  ] as const)('%s is %s', (points, standing) => expect(pointsStanding(points, thresholds)).toBe(standing));

  it('are the office’s own where it set them', () => {
    expect(pointsStanding('65.2', { good: '60', fair: '40' })).toBe('on-track');
  });
});

describe('an achievement', () => {
  it('inferred of one indicator waits for somebody to confirm it; a mean of several stands by its points', () => {
    expect(achievementStanding(achieved('100', { status: 'inferred' }), thresholds)).toBe('to-confirm');
    expect(achievementStanding(achieved('90', { status: 'inferred', of: 5 }), thresholds)).toBe('on-track');
  });

  it('that nobody can read yet waits too, whatever it is of', () => {
    expect(achievementStanding(achieved(null, { status: 'to-assess', of: 3 }), thresholds)).toBe(
      'to-confirm',
    );
  });

  it('of part of what it should hold is neither good nor late', () => {
    expect(achievementStanding(achieved('100', { status: 'partial', counted: 3, of: 5 }), thresholds)).toBe(
      'partial',
    );
    expect(achievementStanding(achieved('100', { status: 'to-assess', counted: 4, of: 5 }), thresholds)).toBe(
      'partial',
    );
  });

  it('without data is not computable', () => {
    expect(achievementStanding(achieved(null, { status: 'no-data' }), thresholds)).toBe('not-computable');
  });
});

describe('money has a scale of its own', () => {
  it.each([
    ['of the year, what is not spent is no delay', '65.2', null, 'part-spent'],
    ['all of it', '100', null, 'in-step'],
    ['beyond the whole of it, whatever the quarter', '100.1', 2, 'over-budget'],
    ['in step with the quarters that are over', '50', 2, 'in-step'],
    ['behind them', '49.9', 2, 'part-spent'],
    ['nothing to spend', null, null, 'not-computable'],
  ] as const)('%s', (_, points, quarter, standing) => expect(budgetStanding(points, quarter)).toBe(standing));
});
