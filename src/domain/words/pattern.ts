/**
 * The source of a pattern for a phrase of the lists: a star stands for any ending, bars part the endings of a stem
 * ("temp|o|i"), a single one of which may be missing ("servizi|o"). Nothing in it can be tried twice over the same letters.
 */
export const wordsPattern = (phrase: string): string => phrase.split(' ').map(wordPattern).join(' ');

function wordPattern(word: string): string {
  const [stem = '', ...endings] = word.split('|');
  if (endings.length > 0) return `${stem}(?:${endings.join('|')})${endings.length === 1 ? '?' : ''}`;
  return word.endsWith('*') ? `${word.slice(0, -1)}[a-z]*` : word;
}

/** Any phrase of a list, longer ones first. */
export const anyOf = (phrases: readonly string[]): string =>
  `(?:${[...phrases]
    .sort((one, other) => other.length - one.length)
    .map(wordsPattern)
    .join('|')})`;
