import fc from 'fast-check';
import { type Cell, degree } from './assessed';

describe('laws', () => {
  const amount = fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100);
  const italian = (value: number): string => String(value).replace('.', ',');

  it('inside an interval all is reached, outside it less', () =>
    fc.assert(
      fc.property(amount, amount, amount, (one, other, result) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(low < high);
        const inside = result >= low && result <= high;
        const worth = Number(degree({ target: `tra ${italian(low)} e ${italian(high)}`, result }));
        expect(inside ? worth === 100 : worth <= 100 && worth >= 0).toBe(true);
      }),
    ));

  it('a quantity is one however it is written', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 98 }),
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom<(points: number) => Cell>(
          (points) => `${points}%`,
          (points) => `${points} %`,
          (points) => `\u00A0${points},0 %`,
          (points) => `${points} PER CENTO`,
          (points) => [points / 100, '0.00%'],
          (points) => `${points} su 100`,
          (points) => `${points}/100`,
        ),
        (target, result, written) => {
          fc.pre(result <= 100);
          expect(degree({ title: 'Utenti', target: written(target), result: `${result}%` })).toBe(
            degree({ title: 'Utenti', target: `${target}%`, result: `${result}%` }),
          );
        },
      ),
    ));

  it('a better result is never worth less, whichever way is better', () =>
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.constantFrom('Utenti', 'Reclami'),
        (target, one, other, title) => {
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          const [ofLow, ofHigh] = [low, high].map((result) => Number(degree({ title, target, result })));
          expect(title === 'Utenti' ? ofLow! <= ofHigh! : ofLow! >= ofHigh!).toBe(true);
        },
      ),
    ));
});
