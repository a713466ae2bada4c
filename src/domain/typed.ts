import { INVISIBLE } from './text';

/** A cell longer than this is prose, whatever it begins with. */
export const LONGEST_CELL = 500;
/** No figure with its comparison and unit is longer. */
export const LONGEST_FIGURE = 120;

/** Marks of a note hanging on a figure ("12,5¹", "12,5①"): as digits they would change it. */
const RAISED = /[\u00B2\u00B3\u00B9\u2070-\u207F\u2460-\u24FF\u2776-\u2793]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const APOSTROPHES = /[\u2018\u2019\u201A\u201B\u2032\u00B4\u0060\u02B9\u02BB\u02BC\u02C8]/g;

/**
 * A text in the few characters the readers of numbers, dates and phrases know: full-width forms made plain, every
 * dash "-", every apostrophe "'", every space one space, `≥` and its variants kept as `≥`. Case and accents stay.
 */
export const typed = (text: string): string => (PLAIN.test(text) ? text : replaced(text));

/** Most cells have nothing to replace. */
const PLAIN = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/;

/**
 * A text in small letters, each where it stood: a pattern that need not regard case is compiled in a third of the time.
 * "İ", which alone would become two letters, stays.
 */
export function lowered(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[^İ]+/g, (part) => part.toLowerCase());
}

const replaced = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(RAISED, '')
    .replace(/\u00BA/g, '°')
    .replace(/[\u2267\u2A7E]/g, '≥')
    .replace(/[\u2266\u2A7D]/g, '≤')
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim();
