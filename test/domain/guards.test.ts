import fc from 'fast-check';
import { NO_QUANTITY } from '../../src/domain/distractors';
import { quantitiesIn } from '../../src/domain/quantities';
import { deadlinesIn } from '../../src/domain/said-deadlines';
import { lowered } from '../../src/domain/typed';
import { phrases } from './phrases';

/** A look that is cheap may save one that is dear, and never hides what the dear one would find. */
describe('what need not be looked for', () => {
  const runs = { numRuns: 2000 };

  test.each(
    NO_QUANTITY.filter(({ needs }) => needs.length > 0).map(({ pattern, needs }) => [needs, pattern]),
  )('without any of %j nothing is like %s', (needs, pattern) =>
    fc.assert(
      fc.property(phrases, (phrase) => {
        const found = lowered(phrase).search(pattern) >= 0;
        expect(!found || needs.some((each) => lowered(phrase).includes(each))).toBe(true);
      }),
      runs,
    ),
  );

  test('a quantity is found whether or not another makes the phrase worth reading', () =>
    fc.assert(
      fc.property(phrases, (phrase) =>
        expect(quantitiesIn(`${phrase} ; 7`).slice(0, -1)).toEqual(quantitiesIn(`${phrase} ; `)),
      ),
      runs,
    ));

  test('a deadline is found whether or not another makes the phrase worth reading', () =>
    fc.assert(
      fc.property(phrases, (phrase) =>
        expect(deadlinesIn(`${phrase} ; entro giugno`).slice(0, -1)).toEqual(deadlinesIn(`${phrase} ; `)),
      ),
      runs,
    ));
});
