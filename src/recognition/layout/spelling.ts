import { rememberedText } from '../../domain/remembered';
import { ABBREVIATIONS } from '../words/abbreviations';
import { ITALIAN_WORDS_OF_HEADS, WORDS_OF_HEADS } from '../words/head-patterns';

/** Shorter words that differ by a letter are too often other words ("autori", "attori"). */
const LEAST_TYPED = 7;
const LEAST_WORDS_OF_HEADS = 6;

/**
 * The word of the thesaurus that a word of a head is a slip of the finger away from ("idicatore", "raggiungimeno",
 * "Obbiettivo"): one letter more, less, other or out of place, the first being right; else the word itself. Words
 * the thesaurus has itself are never slips, and none is mended into English: a slip there is as near to an Italian word.
 */
export function meantWord(word: string): string {
  if (word.length < LEAST_TYPED || WORDS_OF_HEADS.has(word)) return word;
  for (const length of [word.length + 1, word.length, word.length - 1]) {
    const meant = ALIKE.get(kinship(word, length))?.find((known) => isSlipOf(word, known));
    if (meant !== undefined) return meant;
  }
  return word;
}

/** Fewer letters begin too many words. */
const LEAST_BEGUN = 4;
/** A beginning of more words than these says none of them. */
const MOST_MEANT = 3;

/**
 * What a word of a head may stand for: itself, and the words that it shortens ("stanz", "indic", or the beginning of
 * known ones) or slips from. A word that means something as it stands comes first.
 */
export const meantWords = rememberedText((word: string): readonly string[] => {
  const short = Object.hasOwn(ABBREVIATIONS, word) ? (ABBREVIATIONS[word] ?? []) : [];
  if (short.length > 0) return [word, ...short];
  if (WORDS_OF_HEADS.has(word)) return [word];
  const meant = meantWord(word);
  if (meant !== word) return [meant];
  const begun = word.length < LEAST_BEGUN ? [] : begunBy(word);
  return begun.length > 0 && begun.length <= MOST_MEANT ? [word, ...begun] : [word];
});

/** The words that a contraction leaves the beginning and the end of: "raggiung.to", "definit.va". */
export function contracted(beginning: string, end: string): string | null {
  const whole = [...startingLike(beginning)].find(
    (known) =>
      known.length > beginning.length + end.length && known.startsWith(beginning) && known.endsWith(end),
  );
  return whole ?? null;
}

/** Known words that a word cuts short, by at least two letters: one less is grammar. */
const begunBy = (word: string): readonly string[] =>
  startingLike(word).filter((known) => known.length > word.length + 1 && known.startsWith(word));

const startingLike = (word: string): readonly string[] => BY_BEGINNING.get(word.slice(0, 3)) ?? [];

/** Words of heads by their first three letters. */
const BY_BEGINNING: ReadonlyMap<string, readonly string[]> = byBeginning();

function byBeginning(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of ITALIAN_WORDS_OF_HEADS) {
    if (word.length < LEAST_BEGUN) continue;
    const words = index.get(word.slice(0, 3));
    if (words) words.push(word);
    else index.set(word.slice(0, 3), [word]);
  }
  return index;
}

/** A slip leaves the first letter, and the length but for one. */
const kinship = (word: string, length: number): string => `${word[0] ?? ''}${length}`;

/** Words of the thesaurus by `kinship`. */
const ALIKE: ReadonlyMap<string, readonly string[]> = alike();

function alike(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of ITALIAN_WORDS_OF_HEADS) {
    if (word.length < LEAST_WORDS_OF_HEADS) continue;
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
