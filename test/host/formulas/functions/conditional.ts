import { compare, type Scope } from '../evaluate';
import { FormulaError, fail, numberIn, toText, type Matrix, type Operand, type Scalar } from '../values';
import { asBlock, eager, extent, only, sound, type Family } from './define';

type Test = (value: Scalar) => boolean;

const CRITERION = /^(<=|>=|<>|=|<|>)?(.*)$/s;

/** The test that a criterion such as ">=5", "rosso*" or 12 stands for. */
export function criterion(wanted: Scalar): Test {
  if (typeof wanted !== 'string') return (value) => value !== null && same(value, wanted ?? 0);
  const [, sign = '=', text = ''] = CRITERION.exec(wanted)!;
  const number = numberIn(text);
  const target: Scalar = number ?? text;
  switch (sign) {
    case '=':
      if (text === '') return (value) => value === null || (wanted === '' && value === '');
      return number === null ? wildcard(text) : (value) => alike(value, number);
    case '<>':
      if (text === '') return (value) => value !== null;
      return number === null ? not(wildcard(text)) : (value) => !alike(value, number);
    default:
      return (value) => {
        if (value === null || value instanceof FormulaError || typeof value !== typeof target) return false;
        const order = compare(value, target);
        return sign === '<' ? order < 0 : sign === '>' ? order > 0 : sign === '<=' ? order <= 0 : order >= 0;
      };
  }
}

const not =
  (test: Test): Test =>
  (value) =>
    !test(value);

const same = (value: Scalar, wanted: Scalar): boolean =>
  !(value instanceof FormulaError) && typeof value === typeof wanted && compare(value, wanted) === 0;

/** A number, or a text that reads as that number. */
const alike = (value: Scalar, wanted: number): boolean =>
  value === wanted || (typeof value === 'string' && numberIn(value) === wanted);

/** A whole text with "*" and "?" in it, whatever the case. */
export function wildcard(text: string): Test {
  const pattern = text.replace(/~([*?~])|[\\^$.|+()[\]{}]|\*|\?/g, (found, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return found === '*' ? '[^]*' : found === '?' ? '[^]' : `\\${found}`;
  });
  const whole = new RegExp(`^${pattern}$`, 'iu');
  return (value) => typeof value === 'string' && whole.test(value);
}

/** The places of a block where every pair of block and criterion holds. */
function* places(pairs: readonly Operand[], scope: Scope): Generator<readonly [row: number, col: number]> {
  const conditions: { readonly block: Matrix; readonly test: Test }[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    conditions.push({ block: asBlock(pairs[at]), test: criterion(sound(only(pairs[at + 1]))) });
  }
  const { rows, cols } = conditions[0]?.block ?? fail('#VALUE!');
  if (conditions.some(({ block }) => block.rows !== rows || block.cols !== cols)) fail('#VALUE!');
  const walked = Math.max(...conditions.map(({ block }) => extent(block, scope).rows));
  for (let row = 0; row < walked; row++) {
    for (let col = 0; col < cols; col++) {
      if (conditions.every(({ block, test }) => test(block.at(row, col)))) yield [row, col];
    }
  }
}

function chosen(target: Operand, pairs: readonly Operand[], scope: Scope): number[] {
  const block = asBlock(target);
  const found: number[] = [];
  for (const [row, col] of places(pairs, scope)) {
    const value = sound(block.at(row, col));
    if (typeof value === 'number') found.push(value);
  }
  return found;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number =>
  values.length === 0 ? fail('#DIV/0!') : sum(values) / values.length;

const count = (pairs: readonly Operand[], scope: Scope): number => [...places(pairs, scope)].length;

/** Functions that count or add what meets a criterion. */
export const CONDITIONAL: Family = {
  COUNTIF: eager(2, 2, count),
  COUNTIFS: eager(2, 254, count),
  SUMIF: eager(2, 3, ([block, wanted, target], scope) =>
    sum(chosen(target ?? block!, [block!, wanted!], scope)),
  ),
  AVERAGEIF: eager(2, 3, ([block, wanted, target], scope) =>
    mean(chosen(target ?? block!, [block!, wanted!], scope)),
  ),
  SUMIFS: eager(3, 255, ([target, ...pairs], scope) => sum(chosen(target!, pairs, scope))),
  AVERAGEIFS: eager(3, 255, ([target, ...pairs], scope) => mean(chosen(target!, pairs, scope))),
  EXACT: eager(2, 2, ([a, b]) => toText(only(a)) === toText(only(b))),
};
