import type { Phrases } from './phrases';

/**
 * Phrases written once with their endings: `{MONEY} {FIRST}` is every word of money before every word for "at the
 * beginning"; `attes-o` is atteso, attesa, attesi, attese; `inizial-e` is iniziale, iniziali. Prepositions and
 * articles are left out: heads are compared without them.
 */
export interface PatternsOf<Meaning extends string> {
  readonly patterns: Readonly<Partial<Record<Meaning, Phrases>>>;
  readonly sets: Readonly<Record<string, Phrases>>;
}

/** A phrase found among words: what it means, and how many words it has. */
export interface Composed<Meaning> {
  readonly meaning: Meaning;
  readonly length: number;
}

/** The phrases that begin at a place among words, the longest of each meaning. */
export type FindComposed<Meaning> = (words: readonly string[], start: number) => readonly Composed<Meaning>[];

/** Phrases of one or more words, by their first: what may stand at one place of a pattern. */
type Element = ReadonlyMap<string, readonly (readonly string[])[]>;

interface Pattern<Meaning> {
  readonly meaning: Meaning;
  readonly elements: readonly Element[];
}

/** Compiles patterns, by what they mean, into one look-up; nothing is multiplied out. */
export function composedPhrases<Meaning extends string>({
  patterns,
  sets,
}: PatternsOf<Meaning>): FindComposed<Meaning> {
  const elements = new Map(Object.entries(sets).map(([name, phrases]) => [`{${name}}`, elementOf(phrases)]));
  const byFirst = new Map<string, Pattern<Meaning>[]>();
  for (const meaning of Object.keys(patterns) as Meaning[]) {
    for (const text of patterns[meaning] ?? []) {
      const pattern = {
        meaning,
        elements: partsOf(text).map((part) => elements.get(part) ?? elementOf([part])),
      };
      for (const first of pattern.elements[0]?.keys() ?? []) {
        const known = byFirst.get(first);
        if (known) known.push(pattern);
        else byFirst.set(first, [pattern]);
      }
    }
  }
  return (words, start) => {
    const begun = byFirst.get(words[start] ?? '');
    if (!begun) return [];
    const longest = new Map<Meaning, number>();
    for (const { meaning, elements: parts } of begun) {
      const end = endOf(words, start, parts, 0);
      if (end > start) longest.set(meaning, Math.max(longest.get(meaning) ?? 0, end - start));
    }
    return [...longest].map(([meaning, length]) => ({ meaning, length }));
  };
}

/** Every word of the sets and of the patterns' own phrases, with their endings. */
export function wordsOf({ patterns, sets }: PatternsOf<string>): readonly string[] {
  const composed = Object.values<Phrases | undefined>(patterns).flatMap((phrases) => phrases ?? []);
  const phrases = [...Object.values(sets).flat(), ...composed.flatMap(partsOf)];
  return phrases
    .filter((phrase) => !phrase.startsWith('{'))
    .flatMap((phrase) => phrase.split(' ').flatMap(formsOf));
}

/** "risultato {GOT} anno" → the words before a hole, the hole, the words after it. */
const partsOf = (text: string): readonly string[] =>
  text.split(/ ?(\{[A-Z]+\}) ?/).filter((part) => part !== '');

function elementOf(phrases: readonly string[]): Element {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases.flatMap(inflected)) {
    const [first = ''] = phrase;
    const known = byFirst.get(first);
    if (known) known.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  return byFirst;
}

/** Where the longest reading of the elements ends, from the one at `at` on; -1 when they do not stand there. */
function endOf(words: readonly string[], start: number, elements: readonly Element[], at: number): number {
  const element = elements[at];
  if (!element) return start;
  let longest = -1;
  for (const phrase of element.get(words[start] ?? '') ?? []) {
    if (phrase.every((word, index) => words[start + index] === word))
      longest = Math.max(longest, endOf(words, start + phrase.length, elements, at + 1));
  }
  return longest;
}

/** A phrase with each of its endings, as words. */
const inflected = (phrase: string): readonly (readonly string[])[] =>
  phrase
    .split(' ')
    .reduce<readonly (readonly string[])[]>(
      (begun, word) => begun.flatMap((before) => formsOf(word).map((form) => [...before, form])),
      [[]],
    );

/** Endings of Italian adjectives, by the one that the pattern writes. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = { o: ['o', 'a', 'i', 'e'], e: ['e', 'i'] };

function formsOf(word: string): readonly string[] {
  const at = word.indexOf('-');
  if (at < 0) return [word];
  const stem = word.slice(0, at);
  return (ENDINGS[word.slice(at + 1)] ?? ['']).map((ending) => stem + ending);
}
