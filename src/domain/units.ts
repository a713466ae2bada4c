import type { Unit } from './reading';

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
const PATTERNS = WRITTEN.map(
  ([pattern, unit]) => [new RegExp(`^(?:${pattern})(?![a-zà-ù])${QUALIFIED}`, 'i'), unit] as const,
);

/** The unit a text begins with and how many characters say it ("gg. lavorativi …" → days, 14); `null` if none. */
export function leadingUnit(text: string): { readonly unit: Unit; readonly length: number } | null {
  if (text === '') return null;
  for (const [pattern, unit] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return { unit, length: match[0].length };
  }
  return null;
}

/** Units that are words of time: a cell with one is text whatever its decimals look like. */
export const isDuration = (unit: Unit | null): boolean =>
  unit === 'days' || unit === 'hours' || unit === 'minutes' || unit === 'months' || unit === 'years';
