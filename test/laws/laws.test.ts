import { breaksIn, trialsOverCases, trialsOverWorlds, without } from './corpus';
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

/** Over worlds they are held to what is reached: `npm run laws -- --worlds 60 --seed 71000` says which break, and where. */
it('what is read of a world changes in few', () => {
  const trials = trialsOverWorlds(20, 71000);
  expect(trials.length).toBeGreaterThan(200);
  expect(breaksIn(trials).length).toBeLessThanOrEqual(4);
});
