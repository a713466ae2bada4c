import DecimalJs from 'decimal.js';
import { rememberedText } from './remembered';

/**
 * Exact decimal arithmetic (method.md, "Numbers"). Fifty digits are carried so that a mean of thirds, shown
 * at 34 significant digits or rounded half-up to two decimals, is not disturbed by the division that made it.
 */
export const Decimal = DecimalJs.clone({
  precision: 50,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -1e9,
  toExpPos: 1e9,
});
export type Decimal = DecimalJs;

/** A decimal kept as text with a point ("98.125"): how decimals travel through snapshots, models and JSON. */
export type DecimalText = string;

/** Digits at which two roads to the same number are held equal: 1/3·3 is 1. */
const SETTLED_DIGITS = 40;
/** contract.md: `exact` has 34 significant digits. */
const EXACT_DIGITS = 34;

/** Decimals never change, so one that is made stays the same object. */
export const decimal = (value: DecimalText | number | Decimal): Decimal =>
  typeof value === 'string' ? parsed(value) : typeof value === 'number' ? new Decimal(value) : value;

/** The same figures are read, summed, checked and printed: each text is parsed once. */
const parsed = rememberedText((text: DecimalText): Decimal => new Decimal(text));

/** A double as decimal text, as `decimal(value).toString()` gives it: its own shortest digits, without an exponent. */
export function numberText(value: number): DecimalText {
  const text = String(value);
  return text.includes('e') ? decimal(value).toString() : text;
}

const ZERO = new Decimal(0);

/**
 * Exact. Amounts below ten million with seven decimals at most, as nearly all are, are added as whole numbers of units
 * and of ten-millionths: the two words that decimal.js keeps them in.
 */
export function sum(values: readonly Decimal[]): Decimal {
  let [units, parts] = [0, 0];
  let others = ZERO;
  for (const value of values) {
    const { d: digits, e: exponent, s: sign } = value;
    if (digits && digits.length <= 2 && exponent >= 0 && exponent < WORD_DIGITS) {
      units += sign * digits[0]!;
      parts += sign * (digits[1] ?? 0);
    } else others = others.plus(value);
  }
  const counted = parts === 0 ? new Decimal(units) : new Decimal(parts).div(WORD).plus(units);
  return others.isZero() ? counted : others.plus(counted);
}

/** Arithmetic mean; `null` of nothing, for nothing is not zero. */
export const mean = (values: readonly Decimal[]): Decimal | null =>
  values.length === 0 ? null : sum(values).div(values.length);

/** The value freed from what a division left behind its last digits. */
export const settled = (value: Decimal): Decimal =>
  value.d && value.d.length <= SETTLED_DIGITS / WORD_DIGITS
    ? value
    : value.toSignificantDigits(SETTLED_DIGITS);

/** decimal.js keeps seven digits to a word: a number of few words has nothing to be freed from. */
const WORD_DIGITS = 7;
const WORD = 10 ** WORD_DIGITS;

/** Half-up (away from zero on a tie), what Excel's ROUND does. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  const kept = settled(value);
  return kept.decimalPlaces() <= places ? kept : kept.toDecimalPlaces(places, DecimalJs.ROUND_HALF_UP);
}

/** The value at up to 34 significant digits. */
export const exactly = (value: Decimal): Decimal =>
  value.d && value.d.length <= EXACT_DIGITS / WORD_DIGITS
    ? value
    : settled(value).toSignificantDigits(EXACT_DIGITS);

/** The same as text, without trailing zeros. */
export const exactText = (value: Decimal): DecimalText => exactly(value).toString();

/** The value with exactly `places` decimals, as a column of money prints it: "35600.00". */
export const fixedText = (value: Decimal, places: number): DecimalText =>
  filled(roundHalfUp(value, places).toString(), places);

/** `exactText` and `fixedText` of a figure. */
export interface FigureTexts {
  readonly exact: DecimalText;
  readonly fixed: DecimalText;
}

/** Both texts of a figure: mostly one, and no decimal is made where the figure is a text that holds all its digits. */
export function figureTexts(value: Decimal | DecimalText, places: number): FigureTexts {
  if (typeof value === 'string') {
    const isWhole = value.length <= EXACT_DIGITS && isShort(value, places);
    return isWhole ? { exact: value, fixed: filled(value, places) } : figureTexts(decimal(value), places);
  }
  const free = settled(value);
  const [whole, kept] = [exactly(free), roundHalfUp(free, places)];
  const exact = whole.toString();
  return { exact, fixed: filled(whole === kept ? exact : kept.toString(), places) };
}

/** A text of no more than `places` decimals with the zeros it lacks. */
function filled(text: DecimalText, places: number): DecimalText {
  const lacking = places - placesOf(text);
  if (lacking === 0) return text;
  return `${text}${lacking === places ? '.' : ''}${'0'.repeat(lacking)}`;
}

/** Decimals of a text. */
export function placesOf(text: DecimalText): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** What `roundHalfUp` gives, as text; most texts have no more decimals than are shown, and stay. */
export const roundedText = (text: DecimalText, places: number): DecimalText =>
  isShort(text, places) ? text : roundHalfUp(decimal(text), places).toString();

const isShort = (text: DecimalText, places: number): boolean =>
  placesOf(text) <= places && SHORTEST.test(text);

/** A decimal as `toString` writes it. */
const SHORTEST = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/;
