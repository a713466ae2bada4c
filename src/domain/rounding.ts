import { Decimal, type DecimalText, decimal, exactly } from './decimal';

/** Ways of rounding that offices use. `half-up` is the house's own (Excel's ROUND). */
const ROUNDINGS = ['half-up', 'half-even', 'truncated', 'rounded-up'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

const MODES = {
  'half-up': Decimal.ROUND_HALF_UP,
  'half-even': Decimal.ROUND_HALF_EVEN,
  truncated: Decimal.ROUND_DOWN,
  'rounded-up': Decimal.ROUND_UP,
} as const;

/** The first rounding of `exact` to `places` decimals that gives the printed figure; `null` when none does. */
export function roundingOf(
  exact: DecimalText | Decimal,
  printed: DecimalText | Decimal,
  places: number,
): Rounding | null {
  return ROUNDINGS.find((rounding) => rounded(exact, places, rounding).equals(printed)) ?? null;
}

/** `exact` rounded one of the ways; negative places round to tens, hundreds … */
export function rounded(exact: DecimalText | Decimal, places: number, rounding: Rounding): Decimal {
  const kept = exactly(decimal(exact));
  if (places >= 0) return kept.toDecimalPlaces(places, MODES[rounding]);
  return kept.times(powerOfTen(places)).toDecimalPlaces(0, MODES[rounding]).times(powerOfTen(-places));
}

/** One unit in the last printed place: 0.01 for two decimals. */
export const lastPlace = (places: number): Decimal => powerOfTen(-places);

const powerOfTen = (exponent: number): Decimal => decimal(`1e${exponent}`);

/** Whether a printed figure is off by less than one unit in its last printed place. */
export const withinLastPlace = (exact: DecimalText, printed: DecimalText, places: number): boolean =>
  decimal(exact).minus(printed).abs().lessThan(lastPlace(places));
