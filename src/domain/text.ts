import { rememberedText } from './remembered';

/** Zero-width marks, soft hyphens, text directions: they come with pasted text and mean nothing. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const ACCENTS = /\p{M}/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
/** No letter, digit, accent or mark but those of ASCII: most texts, and almost all without their accents. */
const PLAIN = /^[\0-\x7F\u2010-\u2027\u20AC]*$/;
const NO_PLAIN_WORD = /[^a-z0-9]+/g;
/** Words with single spaces between them. */
const TIDY = /^(?:[!-~\u00A1-\u00AC\u00AE-\u024F]+(?: [!-~\u00A1-\u00AC\u00AE-\u024F]+)*)?$/;

/** A word divided at the end of a line inside its cell ("RISUL-⏎TATO", "indicato-⏎re"); its halves are of one case. */
const DIVIDED =
  /(\p{Ll})[-\u2010][^\S\n]*\n[^\S\n]*(?=\p{Ll})|(\p{Lu})[-\u2010][^\S\n]*\n[^\S\n]*(?=\p{Lu})/gu;

const undivided = (text: string): string => (text.includes('\n') ? text.replace(DIVIDED, '$1$2') : text);

/** Spaces of every kind and line breaks become single spaces, invisible marks and divisions of words go; the rest stays as typed. */
export const tidy = (text: string): string =>
  TIDY.test(text) ? text : undivided(text.replace(INVISIBLE, '')).replace(/\s+/g, ' ').trim();

/**
 * A text as it is compared: lower case, accents dropped (so "COMPETITIVITA'" meets "competitività"), everything
 * that is neither letter nor digit a single space. "L' impresa nell'€uropa!" → "l impresa nell uropa".
 */
export const fold = rememberedText((text: string): string => {
  const whole = undivided(text);
  const bare = PLAIN.test(whole)
    ? whole
    : whole.replace(INVISIBLE, '').normalize('NFKD').replace(ACCENTS, '');
  return bare
    .toLowerCase()
    .replace(PLAIN.test(bare) ? NO_PLAIN_WORD : NO_WORD, ' ')
    .trim();
});

/** The words of a text, folded. */
export const words = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** Words that join others; two titles are not alike for having them in common. */
const JOINING_WORDS = new Set(
  (
    'a ad al allo alla all ai agli alle e ed o di d del dello della dell dei degli delle da dal dalla dai in nel ' +
    'nello nella nell nei negli nelle con per su sul sulla sui sulle il lo la l i gli le un uno una tra fra che'
  ).split(' '),
);
/** Beyond this many words two titles are compared by their beginnings. */
const MAX_WORDS = 80;
/** A short word still says something: "Mu.Sa", "3", "CRM". */
const LEAST_WEIGHT = 3;
/** Numbers that differ ("fase 1", "fase 2") tell two titles apart however alike the words are. */
const DIFFERENT_NUMBERS = 0.7;
const YEAR = /^(19|20)\d\d$/;

/**
 * How alike two titles are, 0 to 1, whatever the order of the words: the weight of the words in common over that of
 * all, a word weighing its letters. Joining words and one-letter slips ("traferimento") do not count;
 * a number that differs holds the titles apart, a year does not.
 */
export function similarity(first: string, second: string): number {
  const [left, right] = [titleWords(first), titleWords(second)];
  const total = weight(left) + weight(right);
  if (total === 0) return 0;
  if (left.join('') === right.join('')) return 1;
  const alike = weightInCommon(left, right) / total;
  return sameNumbers(left, right) ? alike : Math.min(alike, DIFFERENT_NUMBERS);
}

const titleWords = (title: string): string[] =>
  words(title)
    .filter((word) => !JOINING_WORDS.has(word))
    .slice(0, MAX_WORDS);

const weight = (list: readonly string[]): number =>
  list.reduce((total, word) => total + Math.max(LEAST_WEIGHT, word.length), 0);

/** Weight of the words that have a partner in the other title; equal ones are paired before those a slip apart. */
function weightInCommon(left: readonly string[], right: readonly string[]): number {
  const free = [...right];
  const paired: string[] = [];
  const unpaired = (list: readonly string[], same: (word: string, other: string) => boolean): string[] =>
    list.filter((word) => {
      const partner = free.findIndex((other) => same(word, other));
      if (partner >= 0) paired.push(word, ...free.splice(partner, 1));
      return partner < 0;
    });
  unpaired(
    unpaired(left, (word, other) => word === other),
    isSlipApart,
  );
  return weight(paired);
}

/** One letter more, less or other, in words long enough for that to be a slip. */
function isSlipApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  if (/\d/.test(a) || /\d/.test(b)) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  return endA - start <= 1 && endB - start <= 1;
}

function sameNumbers(left: readonly string[], right: readonly string[]): boolean {
  const [some, others] = [left, right].map((list) =>
    list.filter((word) => /^\d/.test(word) && !YEAR.test(word)),
  );
  return !some?.length || !others?.length || [...some].sort().join() === [...others].sort().join();
}
