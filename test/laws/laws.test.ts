import { breaksIn, trialsOverCases } from './corpus';
import { LAWS } from './laws';

describe('what is read of a workbook does not change', () => {
  const trials = trialsOverCases();

  it.each(LAWS.map(({ name }) => [name]))('when it is: %s', (law) => {
    const tried = trials.filter((trial) => trial.law === law);
    expect(tried.length).toBeGreaterThan(30);
    expect(breaksIn(tried)).toEqual([]);
  });
});
