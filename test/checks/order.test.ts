import { messagesOf } from '../../src/i18n';
import { PRINTED_AREAS, resources } from './lucca';
import { findingsOf } from './facts';

describe('findings', () => {
  const found = findingsOf(resources({ areas: PRINTED_AREAS, blanks: ['3B0102'] }));

  test('errors come first, then sheets and rows in order', () => {
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'error', 'error', 'warning']);
    expect(found.map(({ cell }) => cell?.row)).toEqual([3, 4, 5, 27]);
  });

  test('every sentence is written and has what it asks for', () => {
    const sentences: Readonly<Record<string, string>> = messagesOf('it').findings;
    for (const { message } of found) {
      const holes = [...(sentences[message.key] ?? '{unwritten}').matchAll(/\{(\w+)/g)].map(
        ([, name]) => name,
      );
      expect(Object.keys(message.args)).toEqual(expect.arrayContaining(holes));
    }
  });

  test('the same tables give the same findings', () => {
    expect(findingsOf(resources({ areas: PRINTED_AREAS, blanks: ['3B0102'] }))).toEqual(found);
  });
});
