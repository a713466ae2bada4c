import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../src/domain/text';
import { type Concept, phrasesOf } from '../../../src/recognition/words/phrases';

const FOLDER = join(__dirname, '../../../src/recognition/words');

/** Every concept that a file of words holds, however deep, by its path in it. */
function conceptsIn(value: unknown, path: string): readonly (readonly [string, Concept])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('it' in value) return [[path, value as Concept]];
  return Object.entries(value).flatMap(([key, inner]) => conceptsIn(inner, `${path}.${key}`));
}

const CONCEPTS = readdirSync(FOLDER).flatMap((file) =>
  conceptsIn(jest.requireActual(join(FOLDER, file)), file),
);

describe('words are data, a concept is of both languages', () => {
  test('all of them are found', () => {
    expect(CONCEPTS.length).toBeGreaterThan(150);
  });

  test.each(CONCEPTS)('%s: has words in Italian, and in English or a reason why not', (_, concept) => {
    expect(concept.it).not.toEqual([]);
    expect('en' in concept ? concept.en.join('') : concept.onlyItalian).not.toBe('');
  });

  test.each(CONCEPTS)('%s: is written folded, but for the signs of endings', (_, concept) => {
    const bare = (phrase: string): string => phrase.replace(/\{[A-Z]+\} ?|-[oe]\b|[*#|/]/g, '');
    expect(phrasesOf(concept).filter((phrase) => fold(bare(phrase)) !== bare(phrase).trim())).toEqual([]);
  });
});
