import { eager, numeric, only, sound, type Family } from './define';
import { fail, toNumber } from '../values';

/** The nearest of a number's multiples of 10^-places, by `nearest`; freed first from what lies behind fifteen digits. */
function rounded(value: number, places: number, nearest: (scaled: number) => number): number {
  const whole = Math.trunc(places);
  const magnitude = nearest(shifted(Number(Math.abs(value).toPrecision(15)), whole));
  const result = shifted(magnitude, -whole);
  return value < 0 ? -result : result;
}

/** A number times a power of ten, through its decimal text: exact where the product is. */
function shifted(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e') as [string, string?];
  return Number(`${digits}e${Number(exponent) + places}`);
}

const halfUp = (scaled: number): number => Math.floor(scaled + 0.5);

function multiple(value: number, step: number, nearest: (scaled: number) => number): number {
  if (step === 0) return 0;
  return nearest(Number((value / step).toPrecision(15))) * step;
}

const modulo = (value: number, by: number): number =>
  by === 0 ? fail('#DIV/0!') : value - by * Math.floor(value / by);

/** Functions of a few numbers. */
export const MATHS: Family = {
  ROUND: numeric(2, 2, (value, places) => rounded(value!, places!, halfUp)),
  ROUNDUP: numeric(2, 2, (value, places) => rounded(value!, places!, Math.ceil)),
  ROUNDDOWN: numeric(2, 2, (value, places) => rounded(value!, places!, Math.floor)),
  TRUNC: numeric(1, 2, (value, places = 0) => rounded(value!, places, Math.floor)),
  INT: numeric(1, 1, (value) => Math.floor(value!)),
  ABS: numeric(1, 1, (value) => Math.abs(value!)),
  SIGN: numeric(1, 1, (value) => Math.sign(value!)),
  SQRT: numeric(1, 1, (value) => Math.sqrt(value!)),
  EXP: numeric(1, 1, (value) => Math.exp(value!)),
  LN: numeric(1, 1, (value) => (value! > 0 ? Math.log(value!) : fail('#NUM!'))),
  LOG10: numeric(1, 1, (value) => (value! > 0 ? Math.log10(value!) : fail('#NUM!'))),
  LOG: numeric(1, 2, (value, base = 10) => (value! > 0 ? Math.log(value!) / Math.log(base) : fail('#NUM!'))),
  POWER: numeric(2, 2, (value, power) => value! ** power!),
  MOD: numeric(2, 2, (value, by) => modulo(value!, by!)),
  QUOTIENT: numeric(2, 2, (value, by) => (by === 0 ? fail('#DIV/0!') : Math.trunc(value! / by!))),
  CEILING: numeric(2, 2, (value, step) => multiple(value!, step!, Math.ceil)),
  FLOOR: numeric(2, 2, (value, step) => multiple(value!, step!, Math.floor)),
  MROUND: numeric(2, 2, (value, step) => multiple(value!, step!, halfUp)),
  EVEN: numeric(1, 1, (value) => Math.sign(value!) * 2 * Math.ceil(Math.abs(value!) / 2)),
  ODD: numeric(1, 1, (value) => (value! < 0 ? -1 : 1) * (2 * Math.ceil((Math.abs(value!) + 1) / 2) - 1)),
  PI: eager(0, 0, () => Math.PI),
  DEGREES: numeric(1, 1, (value) => (value! * 180) / Math.PI),
  GCD: eager(1, 255, (args) =>
    args.map((arg) => Math.trunc(toNumber(sound(only(arg))))).reduce((a, b) => greatestDivisor(a, b)),
  ),
};

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));
