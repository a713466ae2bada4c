import { remembered, rememberedText } from '../../src/domain/remembered';

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

describe('rememberedText', () => {
  it('works once for each text, whatever the answer', () => {
    const work = jest.fn((text: string) => (text === '' ? null : text.length));
    const known = rememberedText(work);
    expect(['ab', 'ab', '', ''].map(known)).toEqual([2, 2, null, null]);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('lets go of what it knows before it fills the memory, and answers on', () => {
    const work = jest.fn((text: string) => Number(text));
    const known = rememberedText(work);
    for (let text = 0; text < 50_000; text++) expect(known(String(text))).toBe(text);
    expect(known('0')).toBe(0);
    expect(work).toHaveBeenCalledTimes(50_001);
  });
});
