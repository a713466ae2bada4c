import DecimalJs from 'decimal.js';

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

export const decimal = (value: DecimalText | number | Decimal): Decimal => new Decimal(value);

export const sum = (values: readonly Decimal[]): Decimal =>
  values.reduce((total, value) => total.plus(value), new Decimal(0));

/** Arithmetic mean; `null` of nothing, for nothing is not zero. */
export const mean = (values: readonly Decimal[]): Decimal | null =>
  values.length === 0 ? null : sum(values).div(values.length);

/** The value freed from what a division left behind its last digits. */
export const settled = (value: Decimal): Decimal => value.toSignificantDigits(SETTLED_DIGITS);

/** Half-up (away from zero on a tie), what Excel's ROUND does. */
export const roundHalfUp = (value: Decimal, places: number): Decimal =>
  settled(value).toDecimalPlaces(places, DecimalJs.ROUND_HALF_UP);

/** The value at up to 34 significant digits, without trailing zeros. */
export const exactText = (value: Decimal): DecimalText =>
  settled(value).toSignificantDigits(EXACT_DIGITS).toString();

/** The value with exactly `places` decimals, as a column of money prints it: "35600.00". */
export const fixedText = (value: Decimal, places: number): DecimalText =>
  roundHalfUp(value, places).toFixed(places);
