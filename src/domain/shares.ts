import { comparisonBefore } from './comparators';
import { type DecimalText, decimal } from './decimal';
import type { Comparison } from './expression';
import { readNumeral } from './numbers';
import { rememberedText } from './remembered';
import { lowered, typed } from './typed';

/** A part of a whole ("12 su 15"), or a mark on a scale ("4,2/5"). */
export interface Share {
  readonly part: DecimalText;
  readonly whole: DecimalText;
  /** Before it: "almeno 12 su 15". */
  readonly comparison: Comparison | null;
}

const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
/** What is counted, between the part and its whole or behind it. */
const COUNTED = '(?: [a-zà-ù.]+){0,4}';
const SHARE = new RegExp(
  `(?<label>(?:n[.°r]?° ?)|(?:nr?[.°] ?))?(?<!\\d)(?<part>${NUMBER})` +
    `(?:(?<said>${COUNTED} su(?:i|l|lle|gli)? (?:un )?(?:totale (?:di )?)?(?:n[.°]? ?)?)|(?<stroke> ?/ ?))` +
    `(?<whole>${NUMBER})(?![\\d.,/]*\\d)(?<after>[^\\d%]{0,60})(?:(?<percent>${NUMBER}) ?%\\)?)?[ .;)]*$`,
);
const IN_BRACKETS = new RegExp(`^(?<percent>${NUMBER}) ?% ?[([](?<inner>[^()[\\]]{3,60})[)\\]]$`);
const LONGEST = 160;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * The share or mark that a whole text says: "12 su 15", "12/15", "n. 12 pratiche su 15", "12 su 15 (80%)", "80%
 * (12/15)", "4,2 su 5". `null` for anything else: a date, a law's number, a share above its whole.
 */
export const shareIn = rememberedText((text: string): Share | null => {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const said = lowered(typed(text));
  const inner = IN_BRACKETS.exec(said)?.groups?.inner;
  return inner === undefined ? shareOf(said) : shareOf(inner.trim());
});

function shareOf(said: string): Share | null {
  const match = SHARE.exec(said);
  const { part = '', whole = '', stroke, after = '' } = match?.groups ?? {};
  const [numerator, denominator] = [readNumeral(part), readNumeral(whole)];
  if (!match || !numerator || !denominator) return null;
  const before = said.slice(0, match.index);
  const compared = before.trim() === '' ? null : comparisonBefore(before);
  if (before.trim() !== '' && compared?.start !== 0) return null;
  const { value } = numerator;
  if (!decimal(denominator.value).greaterThan(1) || decimal(value).greaterThan(denominator.value))
    return null;
  // "3/2016" is an act or a month; behind a stroke nothing but a percentage is meant.
  if (stroke !== undefined && (YEAR.test(whole) || /[a-z]/.test(after))) return null;
  return { part: value, whole: denominator.value, comparison: compared?.comparison ?? null };
}
