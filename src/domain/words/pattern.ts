/**
 * How a phrase is written once with its endings, folded (small letters, no accents, no signs): a star stands for any
 * ending ("impres*"), bars part the endings of a stem ("temp|o|i"), a single one of which may be missing ("servizi|o"),
 * a stroke the words that may take one place ("obiettivo/obiettivi di/dell ente"), `#` a word that begins with a digit.
 */
export type Phrases = readonly string[];

/**
 * One concept, the phrases of each language beside each other. What has no words in English is a thing of Italian law or
 * grammar alone, and says so.
 */
export type Concept =
  | { readonly it: Phrases; readonly en: readonly [string, ...string[]] }
  | { readonly it: Phrases; readonly onlyItalian: string };

/** The phrases of a concept, whatever their language. */
export const phrasesOf = (concept: Concept): Phrases =>
  'en' in concept ? [...concept.it, ...concept.en] : concept.it;

/** Its phrases in one language. */
export const phrasesIn = (concept: Concept, language: 'it' | 'en'): Phrases =>
  language === 'it' ? concept.it : 'en' in concept ? concept.en : [];

/** Any of several concepts. */
export function either(concepts: readonly Concept[]): Concept {
  const it = concepts.flatMap((concept) => concept.it);
  const [first, ...others] = concepts.flatMap((concept) => ('en' in concept ? concept.en : []));
  return first === undefined ? { it, onlyItalian: 'as each of them' } : { it, en: [first, ...others] };
}

/** The source of a pattern for a phrase. Nothing in it can be tried twice over the same letters. */
export const wordsPattern = (phrase: string): string => phrase.split(' ').map(placePattern).join(' ');

/** Any phrase of a list, longer ones first. */
export const anyOf = (phrases: Phrases): string =>
  `(?:${[...phrases]
    .sort((one, other) => other.length - one.length)
    .map(wordsPattern)
    .join('|')})`;

/** The same in a text as it was typed, where any space or point may part the words ("p.o.", "ob. str."). */
export const typedAnyOf = (phrases: Phrases): string => anyOf(phrases).replaceAll(' ', '[.\\s]\\s*');

function placePattern(place: string): string {
  if (place === '#') return '[0-9][^ ]*';
  const words = place.split('/').map(wordPattern);
  return words.length === 1 ? words[0]! : `(?:${words.join('|')})`;
}

function wordPattern(word: string): string {
  const [stem = '', ...endings] = word.split('|');
  const bare = stem.replaceAll('*', '[a-z0-9]*');
  return endings.length === 0 ? bare : `${bare}(?:${endings.join('|')})${endings.length === 1 ? '?' : ''}`;
}
