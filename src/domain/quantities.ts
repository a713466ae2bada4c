import { type FoundComparison, comparisonAfter, comparisonBefore } from './comparators';
import type { DecimalText } from './decimal';
import { withoutDistractors } from './distractors';
import type { Comparison } from './expression';
import { NUMBER_WORDS_PATTERN, type Numeral, numberOfWord, readNumeral } from './numbers';
import type { Unit } from './reading';
import { lowered } from './typed';
import { leadingUnit } from './units';

/** A number said inside a phrase, with what it counts. */
export interface Quantity {
  readonly value: DecimalText;
  readonly places: number;
  /** False when only another country's rule reads the digits ("1,234.56"). */
  readonly certain: boolean;
  readonly unit: Unit | null;
  /** The comparison its own words make ("non superiore a"); `null` for none. */
  readonly comparison: Comparison | null;
  /** The words that compare, as found ("entro "); empty when none stand before. */
  readonly compared: string;
  /** Said with "n.", "€" or a sign of its own. */
  readonly labelled: boolean;
  /** "un", "uno", "una": perhaps only an article. */
  readonly article: boolean;
  /** Where its words, comparison and unit included, begin and end in the phrase. */
  readonly start: number;
  readonly end: number;
}

/** Longest phrase read; the rest of a longer one is prose. */
export const LONGEST_PHRASE = 4000;

/**
 * Every quantity said in a phrase of `typed`, in order. Dates, years, scales, codes, references to laws and numbers
 * that only name something ("obiettivo n. 1", "3a)") are none.
 */
export function quantitiesIn(phrase: string): readonly Quantity[] {
  const read = phrase.slice(0, LONGEST_PHRASE);
  if (!MAY_COUNT.test(lowered(read))) return [];
  const text = withoutDistractors(read);
  const found: Quantity[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const quantity = match.index >= (found.at(-1)?.end ?? 0) ? quantityAt(text, match) : null;
    if (quantity) found.push(quantity);
  }
  return found;
}

/** Digits, or letters that may be a number in words: a phrase without them says no quantity. */
const MAY_COUNT = new RegExp(`\\d|${NUMBER_WORDS_PATTERN}`);

const LABEL = '(?<label>n\\. ?[°r]?\\.? ?|n° ?|nr\\.? ?|num\\.? |numero |€ ?|euro )';
const DIGITS = "(?<digits>\\d{1,3}(?:[ ']\\d{3})+(?![\\d'])(?:,\\d+)?|\\d+(?:[.,]\\d+)*)";
const WORD = `(?<word>(?<!['-])(?:un'|${NUMBER_WORDS_PATTERN}(?![a-zà-ù])))`;
const CANDIDATE = new RegExp(
  `(?<![a-zà-ù\\d_/]|\\d[.,])${LABEL}?(?:(?<![a-zà-ù]|\\d )(?<sign>[-+] ?)?${DIGITS}|${WORD})`,
  'g',
);
/** A letter glued to the digits makes them a name ("3D"), unless it is a unit. */
const GLUED = /^(?:[a-zà-ù°ª/_]|-[a-zà-ù\d])/;
/** A round two thousand is a quantity as well as any. */
const YEAR = /^(?:199\d|20[0-4]\d)(?<!2000)$/;
const COUNTED_NOUN =
  /^ (?!(?:rispetto|nell?[aeo]?|negli|dell?[aeo]?|degli|sull?[aeo]?|dall?[aeo]?|come|entro|circa|oppure|ovvero|dopo|prima|ogni|per|con|una?|che|non|cui|più|anche|almeno|quale)(?![a-zà-ù]))[a-zà-ù]{3,}/;

function quantityAt(text: string, match: RegExpExecArray): Quantity | null {
  const { label = '', sign = '', digits = '', word = '' } = match.groups ?? {};
  const numeral = digits === '' ? wordNumeral(word) : readNumeral(digits);
  const end = match.index + match[0].length;
  const rest = text.slice(end, end + 80);
  const unit = unitAfter(rest);
  if (!numeral || (!unit && !word.endsWith("'") && GLUED.test(rest))) return null;
  const before = comparisonBefore(text.slice(0, match.index));
  const after = before ? null : comparisonAfter(rest.slice(unit?.length ?? 0));
  const comparison = before?.comparison ?? after?.comparison ?? null;
  if (YEAR.test(digits) && !unit && label === '' && !(comparison && COUNTED_NOUN.test(rest))) return null;
  return {
    value: sign.startsWith('-') && numeral.value !== '0' ? `-${numeral.value}` : numeral.value,
    places: numeral.places,
    certain: numeral.style !== 'foreign',
    unit:
      unit?.unit ?? unitOfLabel(label) ?? (word.endsWith("'") || COUNTED_NOUN.test(rest) ? 'count' : null),
    comparison,
    compared: before?.words ?? '',
    labelled: label !== '' || sign !== '',
    article: word !== '' && numeral.value === '1',
    start: startOf(before, match.index),
    end: end + (unit?.length ?? 0) + (after?.length ?? 0),
  };
}

const startOf = (comparison: FoundComparison | null, start: number): number => comparison?.start ?? start;

function unitAfter(rest: string): { readonly unit: Unit; readonly length: number } | null {
  const space = rest.startsWith(' ') ? 1 : 0;
  const found = leadingUnit(rest.slice(space));
  return found && { unit: found.unit, length: found.length + space };
}

/** What "n." and "€" before a number say it counts. */
export const unitOfLabel = (label: string): Unit | null => {
  if (label === '') return null;
  return /^(?:€|eur)/i.test(label) ? 'euro' : 'count';
};

function wordNumeral(word: string): Numeral | null {
  const value = numberOfWord(word.replace("'", ''));
  return value === null ? null : { value: String(value), places: 0, style: 'italian' };
}

const GRADED =
  /(?<![a-z])scala(?![a-z])|(?<=\d )su (?:5|10)(?!\d)|gradimento|giudizio|(?<![a-z])voto|punteggio|soddisfazione/;

/** A bare number beside a scale or a grade is a score. */
export const unitIn = ({ unit }: Quantity, phrase: string): Unit | null =>
  unit === null && GRADED.test(lowered(phrase)) ? 'score' : unit;
