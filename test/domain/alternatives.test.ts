import { readerOf } from '../../src/domain/alternatives';

describe('a reader of a list of patterns', () => {
  const read = readerOf(
    [
      ['non oltre', 'limit'],
      ['oltre|più', 'beyond'],
      ['ol[a-z]*', 'anything'],
    ],
    (anyOf) => `(?<![a-z])${anyOf}(?: il)*`,
  );

  test('gives what is found first in the text, with its words and those around', () =>
    expect(read('consegna oltre il termine, non oltre')).toEqual({
      meaning: 'beyond',
      start: 9,
      words: 'oltre il',
    }));

  test('of several at one place, the first of the list', () => {
    expect(read('oltre')?.meaning).toBe('beyond');
    expect(read('olio')?.meaning).toBe('anything');
    expect(read('di non oltre')).toEqual({ meaning: 'limit', start: 3, words: 'non oltre' });
  });

  test('null where there is none', () => expect(read('inoltre')).toBeNull());
});
