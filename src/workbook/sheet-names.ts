/** Excel's limit, in UTF-16 units. */
const MAX_LENGTH = 31;
/** What stands for a sheet whose wanted name has nothing usable in it. */
const NAMELESS = 'Foglio';
/** Names Excel keeps for its own change-tracking sheet, in English and in Italian. */
const RESERVED = new Set(['history', 'cronologia']);
/** Refused by Excel, or not storable in the file's XML. */
const REFUSED = /[\\/?*:[\]\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * The name nearest to `wanted` that a new sheet may bear among `taken`: at most 31 UTF-16 units, none of
 * `\ / ? * : [ ]`, no apostrophe at either end, not reserved, unlike every taken name whatever the case.
 * "Sintesi" becomes "Sintesi (2)" where a sheet of the user's bears it.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(sameName));
  const base = clipped(wanted.replace(REFUSED, ' '), MAX_LENGTH) || NAMELESS;
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? '' : ` (${copy})`;
    const name = clipped(base, MAX_LENGTH - suffix.length) + suffix;
    if (!used.has(sameName(name)) && !RESERVED.has(sameName(name))) return name;
  }
}

/** Two sheet names are the same to Excel when these are. */
export const sameName = (name: string): string => name.toLowerCase();

/** At most `length` units, no half of a surrogate pair, no blank or apostrophe at the ends. */
function clipped(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^[\s']+|(?<![\s'])[\s']+$/g, '');
}
