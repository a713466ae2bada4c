import { HEAD_WORDS } from '../thesaurus/heads';

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
  for (const short of [word, ...withoutOneLetter(word)]) {
    const meant = SLIPS.get(short)?.find((known) => isSlipOf(word, known));
    if (meant !== undefined) return meant;
  }
  return word;
}

const KNOWN: ReadonlySet<string> = new Set(
  Object.values(HEAD_WORDS).flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(' '))),
);

/** Words of the thesaurus by what remains of them when any one letter but the first is lost. */
const SLIPS: ReadonlyMap<string, readonly string[]> = slips();

function slips(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of KNOWN) {
    if (word.length < LEAST_KNOWN) continue;
    for (const short of new Set([word, ...withoutOneLetter(word)])) {
      const words = index.get(short);
      if (words) words.push(word);
      else index.set(short, [word]);
    }
  }
  return index;
}

function withoutOneLetter(word: string): readonly string[] {
  return [...word.slice(1)].map((_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}

/** One letter more or less, one other letter, or two neighbours exchanged. The last letter is grammar, not a slip. */
function isSlipOf(word: string, known: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === known[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, known.length) - start && word.at(-1 - end) === known.at(-1 - end)) end++;
  const [left, right] = [word.slice(start, word.length - end), known.slice(start, known.length - end)];
  if (end === 0 && left.length === 1 && right.length === 1) return false;
  const exchanged = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return exchanged || (left.length <= 1 && right.length <= 1);
}
