import type { Format } from '../layout/styles';

/** Values of a sheet's formulas by cell. */
export type FormulaValues = ReadonlyMap<string, number>;

const SHOWN_DECIMALS: Partial<Record<Format, number>> = {
  money: 2,
  euro: 2,
  integer: 0,
  tenths: 1,
  hundredths: 2,
  percent: 2,
  percentTenths: 3,
};

/** The number to store beside a formula, checked against the figure the report prints at the precision shown. */
export function cachedValue(
  where: string,
  calculated: string,
  printed: number | undefined,
  format: Format | undefined,
): number {
  // Excel itself stores 15 significant digits of what it calculates with.
  const value = Number(Number(calculated).toPrecision(15));
  if (calculated === '' || Number.isNaN(value)) throw new Error(`${where}: no number but "${calculated}"`);
  const decimals = (format && SHOWN_DECIMALS[format]) ?? 2;
  if (printed !== undefined && roundHalfUp(value, decimals) !== printed) {
    throw new Error(`${where}: the formula gives ${value}, the report prints ${printed}`);
  }
  return value;
}

/** As Excel's ROUND; the intermediate precision removes the noise of binary fractions. */
export function roundHalfUp(value: number, decimals: number): number {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(14));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals;
}
