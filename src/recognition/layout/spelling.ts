import { HEAD_WORDS } from '../words/heads';

/** Shorter words that differ by a letter are too often other words ("autori", "attori"). */
const LEAST_TYPED = 7;
const LEAST_KNOWN = 6;

/**
 * The word of the thesaurus that a word of a head is a slip of the finger away from ("idicatore", "raggiungimeno",
 * "Obbiettivo"): one letter more, less, other or out of place, the first being right; else the word itself. Words
 * the thesaurus has itself are never slips.
 */
export function meantWord(word: string): string {
  if (word.length < LEAST_TYPED || KNOWN.has(word)) return word;
  for (const length of [word.length + 1, word.length, word.length - 1]) {
    const meant = ALIKE.get(kinship(word, length))?.find((known) => isSlipOf(word, known));
    if (meant !== undefined) return meant;
  }
  return word;
}

const KNOWN: ReadonlySet<string> = new Set(
  Object.values(HEAD_WORDS).flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(' '))),
);

/** A slip leaves the first letter, and the length but for one. */
const kinship = (word: string, length: number): string => `${word[0] ?? ''}${length}`;

/** Words of the thesaurus by `kinship`. */
const ALIKE: ReadonlyMap<string, readonly string[]> = alike();

function alike(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of KNOWN) {
    if (word.length < LEAST_KNOWN) continue;
    const key = kinship(word, word.length);
    const words = index.get(key);
    if (words) words.push(word);
    else index.set(key, [word]);
  }
  return index;
}

/** One letter more or less, one other letter, or two neighbours exchanged. The last letter is grammar, not a slip. */
function isSlipOf(word: string, known: string): boolean {
  let start = 1;
  while (start < word.length && word[start] === known[start]) start++;
  const [left, right] = [word.slice(start), known.slice(start)];
  if (left.length > right.length) return left.slice(1) === right;
  if (left.length < right.length) return right.slice(1) === left;
  if (left.slice(1) === right.slice(1)) return left.length > 1;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}
