import { fail, isMatrix, numberIn, toBoolean, toNumber, toText, type Operand, type Scalar } from '../values';
import { wildcard } from './conditional';
import { cellsOf, eager, only, scalar, sound, type Family } from './define';
import type { Scope } from '../evaluate';

const text = (least: number, most: number, apply: (text: string, rest: readonly Scalar[]) => Scalar) =>
  scalar(least, most, ([first, ...rest]) => apply(toText(first ?? null), rest));

const length = (value: Scalar | undefined, otherwise: number): number => {
  const count = value === undefined ? otherwise : Math.trunc(toNumber(value));
  return count < 0 ? fail('#VALUE!') : count;
};

function joined(args: readonly Operand[], scope: Scope, keep: (text: string) => boolean): string[] {
  return args
    .flatMap((arg) => (isMatrix(arg) ? [...cellsOf(arg, scope)] : [arg]))
    .map(toText)
    .filter(keep);
}

/** Where `part` begins in `within`, from 1; `#VALUE!` where it is not. */
function found(part: string, within: string, start: number, exact: boolean): number {
  if (start < 1) return fail('#VALUE!');
  if (exact) {
    const at = within.indexOf(part, start - 1);
    return at < 0 ? fail('#VALUE!') : at + 1;
  }
  const begins = wildcard(`${part}*`);
  for (let at = start - 1; at <= within.length - (part === '' ? 0 : 1); at++) {
    if (begins(within.slice(at))) return at + 1;
  }
  return fail('#VALUE!');
}

const substituted = (whole: string, [from, to, which]: readonly Scalar[]): string => {
  const sought = toText(from ?? null);
  if (sought === '') return whole;
  const parts = whole.split(sought);
  const by = toText(to ?? null);
  if (which === undefined) return parts.join(by);
  const nth = Math.trunc(toNumber(which));
  if (nth < 1 || nth >= parts.length) return whole;
  return parts.slice(0, nth).join(sought) + by + parts.slice(nth).join(sought);
};

/** Functions of texts. `TEXT` is missing on purpose: what it gives depends on the user's language. */
export const TEXTS: Family = {
  CONCATENATE: eager(1, 255, (args) => args.map((arg) => toText(only(arg))).join('')),
  CONCAT: eager(1, 255, (args, scope) => joined(args, scope, () => true).join('')),
  TEXTJOIN: eager(3, 255, ([by, skip, ...args], scope) => {
    const skips = toBoolean(sound(only(skip)));
    return joined(args, scope, (each) => !skips || each !== '').join(toText(only(by)));
  }),
  LEFT: text(1, 2, (whole, [count]) => whole.slice(0, length(count, 1))),
  RIGHT: text(1, 2, (whole, [count]) => whole.slice(Math.max(0, whole.length - length(count, 1)))),
  MID: text(3, 3, (whole, [start, count]) => {
    const from = length(start, 1) - 1;
    return from < 0 ? fail('#VALUE!') : whole.slice(from, from + length(count, 0));
  }),
  LEN: text(1, 1, (whole) => whole.length),
  TRIM: text(1, 1, (whole) => whole.trim().replace(/ +/g, ' ')),
  CLEAN: text(1, 1, (whole) => whole.replace(/\p{Cc}/gu, '')),
  UPPER: text(1, 1, (whole) => whole.toUpperCase()),
  LOWER: text(1, 1, (whole) => whole.toLowerCase()),
  PROPER: text(1, 1, (whole) =>
    whole.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  ),
  REPT: text(2, 2, (whole, [count]) => whole.repeat(length(count, 0))),
  SUBSTITUTE: text(3, 4, substituted),
  REPLACE: text(4, 4, (whole, [start, count, by]) => {
    const from = length(start, 1) - 1;
    return whole.slice(0, from) + toText(by ?? null) + whole.slice(from + length(count, 0));
  }),
  FIND: text(2, 3, (part, [within, start]) => found(part, toText(within ?? null), length(start, 1), true)),
  SEARCH: text(2, 3, (part, [within, start]) => found(part, toText(within ?? null), length(start, 1), false)),
  VALUE: scalar(1, 1, ([value]) =>
    typeof value === 'string' ? (numberIn(value) ?? fail('#VALUE!')) : toNumber(value ?? null),
  ),
  CHAR: scalar(1, 1, ([code]) => String.fromCharCode(toNumber(code ?? null))),
  CODE: text(1, 1, (whole) => (whole === '' ? fail('#VALUE!') : whole.charCodeAt(0))),
};
