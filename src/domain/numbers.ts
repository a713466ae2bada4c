import { type DecimalText, decimal } from './decimal';

/** A number written in digits. */
export interface Numeral {
  readonly value: DecimalText;
  /** Decimals written. */
  readonly places: number;
  /** How far the writing can be trusted. */
  readonly style:
    /** As Italians write: 26.500,00 · 1 234 567 · 98,4. */
    | 'italian'
    /** A decimal point that cannot part thousands: 2.35 · 83.5 · 0.984. */
    | 'point'
    /** Readable only by another country's rule: 1,234.56. */
    | 'foreign';
}

/** Longer figures than these digits are no amount anybody prints. */
const MOST_DIGITS = 40;

/**
 * Reads an unsigned number the Italian way: point, space or apostrophe part the thousands, the comma starts the
 * decimals. `2.355` is two thousand and more; a point before another count of digits can only be a decimal point.
 * `null` when the digits and signs make no number ("12.34.567", "1,,5", "").
 */
export function readNumeral(text: string): Numeral | null {
  if (!/^(?:\d|[.,]\d)[\d.,' ]*$/.test(text) || text.replace(/\D/g, '').length > MOST_DIGITS) return null;
  const plain = withoutSpacing(text);
  return plain === null ? null : bySigns(plain);
}

/** Takes thousands' spaces or apostrophes away; `null` when they do not part thousands. */
function withoutSpacing(body: string): string | null {
  if (!/[ ']/.test(body)) return body;
  return /^\d{1,3}(?:(?: \d{3})+|(?:'\d{3})+)(?:[.,]\d+)?$/.test(body) ? body.replace(/[ ']/g, '') : null;
}

function bySigns(body: string): Numeral | null {
  if (/^\d+$/.test(body)) return numeral(body, '', 'italian');
  const italian = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(body);
  if (italian && !/^0\d*\./.test(body)) {
    return numeral(italian[1]!.replaceAll('.', ''), italian[2] ?? '', 'italian');
  }
  const point = /^(\d*)\.(\d+)$/.exec(body);
  if (point) return numeral(point[1]!, point[2]!, 'point');
  const foreign = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(body) ?? /^()[,](\d+)$/.exec(body);
  if (foreign) return numeral(foreign[1]!.replaceAll(',', ''), foreign[2] ?? '', 'foreign');
  const hanging = /^(\d{1,3}(?:\.\d{3})*|\d+)[.,]$/.exec(body);
  return hanging ? numeral(hanging[1]!.replaceAll('.', ''), '', 'foreign') : null;
}

const numeral = (whole: string, fraction: string, style: Numeral['style']): Numeral => ({
  value: decimal(`${whole || '0'}.${fraction || '0'}`).toString(),
  places: fraction.length,
  style,
});

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['un', 1],
  ['uno', 1],
  ['una', 1],
  ['due', 2],
  ['tre', 3],
  ['quattro', 4],
  ['cinque', 5],
  ['sei', 6],
  ['sette', 7],
  ['otto', 8],
  ['nove', 9],
  ['dieci', 10],
  ['undici', 11],
  ['dodici', 12],
  ['tredici', 13],
  ['quattordici', 14],
  ['quindici', 15],
  ['sedici', 16],
  ['diciassette', 17],
  ['diciotto', 18],
  ['diciannove', 19],
  ['venti', 20],
  ['trenta', 30],
  ['quaranta', 40],
  ['cinquanta', 50],
  ['sessanta', 60],
  ['settanta', 70],
  ['ottanta', 80],
  ['novanta', 90],
  ['cento', 100],
  ['mille', 1000],
]);

/** Source of a pattern for a number in words, one to twenty and the tens, in small letters; longer words first. */
export const NUMBER_WORDS_PATTERN = `(?:${[...NUMBER_WORDS.keys()]
  .sort((first, second) => second.length - first.length)
  .join('|')})`;

/** "due" → 2; `null` when the word is no number. */
export const numberOfWord = (word: string): number | null => NUMBER_WORDS.get(word.toLowerCase()) ?? null;
