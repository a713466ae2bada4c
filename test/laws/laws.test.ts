import { breaksIn, trialsOverCases, without } from './corpus';
import KNOWN from './known-breaks.json';
import { LAWS } from './laws';

/** Breaks that are known are data, and may only become fewer (`npm run laws -- --shrink`). */
describe('what is read of a workbook does not change', () => {
  const trials = trialsOverCases();

  it.each(LAWS.map(({ name }) => [name]))('when it is: %s', (law) => {
    const tried = trials.filter((trial) => trial.law === law);
    expect(tried.length).toBeGreaterThan(30);
    expect(without(breaksIn(tried), KNOWN)).toEqual([]);
  });

  it('and no break is called known that is mended', () => {
    expect(without(KNOWN, breaksIn(trials))).toEqual([]);
  });
});
