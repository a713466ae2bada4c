import { remembered } from '../../src/domain/remembered';

describe('remembered', () => {
  it('works once for each object, whatever the answer', () => {
    const work = jest.fn(({ answer }: { readonly answer: number | boolean | null }) => answer);
    const known = remembered(work);
    for (const answer of [0, false, null]) {
      const key = { answer };
      expect([known(key), known(key)]).toEqual([answer, answer]);
    }
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('keeps equal objects apart', () => {
    const lists = remembered((list: readonly number[]) => [...list]);
    expect(lists([1])).not.toBe(lists([1]));
  });
});
