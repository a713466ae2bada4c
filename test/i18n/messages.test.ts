import { LANGS, findingText, messagesOf, wordFor } from '../../src/i18n';

/** Every message with the path of its key: "cli.faults.noFile". */
function flatten(words: object, path = ''): ReadonlyMap<string, string> {
  const entries = Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'object' && value !== null
      ? [...flatten(value, `${path}${key}.`)]
      : [[`${path}${key}`, String(value)]],
  );
  return new Map(entries);
}

/** The names of a message's holes, once each. */
const holes = (message: string): readonly string[] =>
  [...new Set([...message.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

describe('messages', () => {
  const source = flatten(messagesOf('it'));

  test.each(LANGS)('%s has every key of the source, and no other', (lang) => {
    expect([...flatten(messagesOf(lang)).keys()].sort()).toEqual([...source.keys()].sort());
  });

  test.each(LANGS)('%s leaves no message empty', (lang) => {
    expect([...flatten(messagesOf(lang))].filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  test('a translation has the holes of the source', () => {
    const translated = flatten(messagesOf('en'));
    const differing = [...source].filter(
      ([key, message]) => holes(message).join() !== holes(translated.get(key) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test('a word nobody wrote is shown by its key', () => {
    expect(wordFor(messagesOf('it').roles, 'target')).toBe('risultato atteso');
    expect(wordFor(messagesOf('it').roles, 'toString')).toBe('toString');
    expect(findingText({ key: 'no-such-key', args: {} }, 'it')).toBe('no-such-key');
  });
});
