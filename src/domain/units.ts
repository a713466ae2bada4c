import { readerOf } from './alternatives';
import type { Unit } from './reading';
import { lowered } from './typed';

/** How units are written after a number, longest first. A letter must not follow. */
const WRITTEN: readonly (readonly [pattern: string, unit: Unit])[] = [
  ['punti percentuali|%|per ?cento|p\\.p\\.', 'percent'],
  ['(?:mila|migliaia di) ?(?:euro|€)|(?:€|euro) ?migliaia|k ?€|k ?euro|keur', 'thousand-euro'],
  ['(?:milion[ei]|mln|mio)\\.? ?(?:di )?(?:euro|€)|mln\\.?|m€', 'million-euro'],
  ['€|euro|eur', 'euro'],
  ['giorn[oi]|gg|g', 'days'],
  ['or[ae]|hh|h', 'hours'],
  ["minut[oi]|min|'", 'minutes'],
  ['mes[ei]', 'months'],
  ['ann[oi]', 'years'],
];
const QUALIFIED = '(?:\\.?(?: (?:lavorativ|solar|consecutiv|medi|nett|natural|uomo)[a-z]*)*)';
const beginning = readerOf(WRITTEN, (anyUnit) => `^${anyUnit}(?![a-zà-ù])${QUALIFIED}`);

/** The unit a text begins with and how many characters say it ("gg. lavorativi …" → days, 14); `null` if none. */
export function leadingUnit(text: string): { readonly unit: Unit; readonly length: number } | null {
  const found = text === '' ? null : beginning(lowered(text));
  return found && { unit: found.meaning, length: found.words.length };
}

/** Units that are words of time: a cell with one is text whatever its decimals look like. */
export const isDuration = (unit: Unit | null): boolean =>
  unit === 'days' || unit === 'hours' || unit === 'minutes' || unit === 'months' || unit === 'years';
