import fc from 'fast-check';
import { verdictOn } from '../../../src/recognition/relations/hypotheses';

const isMultiple = (of: number, figure: number): number => (figure % of === 0 ? 1 : 0);

describe('the reading that most figures hold', () => {
  it('is the best, with what the others hold', () => {
    expect(verdictOn([2, 3, 5], [6, 9, 12, 15], isMultiple)).toEqual({
      first: { reading: 2, held: 2 },
      best: { reading: 3, held: 4 },
      next: { reading: 2, held: 2 },
    });
  });

  it('is the one the words prefer where two hold equally well', () => {
    expect(verdictOn([2, 3], [6], isMultiple)?.best.reading).toBe(2);
    expect(verdictOn([3, 2], [6], isMultiple)?.best.reading).toBe(3);
  });

  it('is none without readings', () => expect(verdictOn([], [6], isMultiple)).toBeNull());

  it('holds no less than any other', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        fc.array(fc.nat(99)),
        (all, figures) => {
          const verdict = verdictOn(all, figures, isMultiple);
          const held = all.map((of) => figures.filter((figure) => figure % of === 0).length);
          expect(verdict?.best.held).toBe(Math.max(...held));
        },
      ),
    ));
});
