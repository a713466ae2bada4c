import { constant, evaluate } from '../../src/domain/expression';
import { type PaymentRule, dueOf } from '../../src/domain/incentives';

const due = (planned: string, achievement: string, payment: PaymentRule): string | undefined =>
  evaluate(dueOf(constant(planned), constant(achievement), payment))?.toString();

describe('what a project of improvement is paid (annex 2)', () => {
  it('in proportion: project 11, 6.886 at 90%, gives 6.197,40', () => {
    expect(due('6886', '90', { rule: 'proportional' })).toBe('6197.4');
  });

  it('in full from a threshold: project 6, 3.300,78 at 94%', () => {
    expect(due('3300.78', '94', { rule: 'full-from', threshold: '94' })).toBe('3300.78');
    expect(due('6886', '90', { rule: 'full-from', threshold: '94' })).toBe('6197.4');
  });
});
