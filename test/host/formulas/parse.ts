import type { CellRange } from '../../../src/workbook/address';
import { refParts, tokens, unquoted, type Token } from './lexer';
import { FormulaError, type ErrorText, type Scalar } from './values';

export type Binary = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

export type Node =
  | { readonly op: 'value'; readonly value: Scalar }
  | { readonly op: 'array'; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly op: 'ref'; readonly sheet: string | null; readonly area: CellRange }
  | { readonly op: 'name'; readonly sheet: string | null; readonly name: string }
  | { readonly op: 'call'; readonly name: string; readonly args: readonly (Node | null)[] }
  | { readonly op: 'minus' | 'percent'; readonly arg: Node }
  | { readonly op: 'binary'; readonly sign: Binary; readonly left: Node; readonly right: Node };

export type Parsed =
  | { readonly ok: true; readonly node: Node }
  /** `foreign`: it is a formula, but needs what the host has not (another file, a table, a 3-D reference). */
  | { readonly ok: false; readonly reason: 'syntax' | 'foreign' };

/** What stops a parse; caught in `parseFormula`. */
class Stop extends Error {
  constructor(readonly reason: 'syntax' | 'foreign') {
    super(reason);
  }
}

const known = new Map<string, Parsed>();

/** Parses an en-US formula without "=". Remembers what it parsed: the same text is the same tree. */
export function parseFormula(formula: string): Parsed {
  const before = known.get(formula);
  if (before) return before;
  const parsed = parsedAnew(formula);
  known.set(formula, parsed);
  return parsed;
}

function parsedAnew(formula: string): Parsed {
  const all = tokens(formula)?.filter(({ type }) => type !== 'space');
  if (!all) return { ok: false, reason: 'syntax' };
  if (all.some(({ type }) => type === 'foreign')) return { ok: false, reason: 'foreign' };
  try {
    const reader = new Reader(all);
    const node = comparison(reader);
    return reader.peek() === null ? { ok: true, node } : { ok: false, reason: 'syntax' };
  } catch (stop) {
    if (stop instanceof Stop) return { ok: false, reason: stop.reason };
    throw stop;
  }
}

class Reader {
  private at = 0;

  constructor(private readonly all: readonly Token[]) {}

  peek(): Token | null {
    return this.all[this.at] ?? null;
  }

  next(): Token {
    const token = this.all[this.at++];
    if (!token) throw new Stop('syntax');
    return token;
  }

  /** The operator at hand when it is one of these, taken. */
  take(...signs: readonly string[]): string | null {
    const token = this.peek();
    if (token?.type !== 'operator' || !signs.includes(token.text)) return null;
    this.at++;
    return token.text;
  }

  must(sign: string): void {
    if (this.take(sign) === null) throw new Stop('syntax');
  }
}

type Rule = (reader: Reader) => Node;

/** A chain of operators of one strength, from left to right. */
const chain =
  (operand: Rule, ...signs: readonly Binary[]): Rule =>
  (reader) => {
    let left = operand(reader);
    for (let sign = reader.take(...signs); sign !== null; sign = reader.take(...signs)) {
      left = { op: 'binary', sign: sign as Binary, left, right: operand(reader) };
    }
    return left;
  };

/** Excel's own order: the sign binds tighter than the power, -2^2 is 4. */
const signed: Rule = (reader) => {
  const sign = reader.take('-', '+', '@');
  if (sign === '-') return { op: 'minus', arg: signed(reader) };
  return sign === null ? percent(reader) : signed(reader);
};
const power = chain(signed, '^');
const product = chain(power, '*', '/');
const sum = chain(product, '+', '-');
const joined = chain(sum, '&');
const comparison = chain(joined, '=', '<>', '<', '>', '<=', '>=');

function percent(reader: Reader): Node {
  let node = primary(reader);
  while (reader.take('%') !== null) node = { op: 'percent', arg: node };
  if (reader.peek()?.text === ':' || reader.peek()?.text === '#') throw new Stop('foreign');
  return node;
}

function primary(reader: Reader): Node {
  const token = reader.next();
  switch (token.type) {
    case 'ref': {
      const parts = refParts(token.text);
      if (!parts) return { op: 'value', value: new FormulaError('#REF!') };
      return { op: 'ref', sheet: parts.sheet, area: parts.area };
    }
    case 'function':
      return {
        op: 'call',
        name: token.text.toUpperCase().replace(/^_XLFN\.|^_XLWS\./, ''),
        args: args(reader),
      };
    case 'name': {
      const bang = token.text.lastIndexOf('!');
      const sheet = bang < 0 ? null : unquoted(token.text.slice(0, bang));
      return { op: 'name', sheet, name: token.text.slice(bang + 1) };
    }
    case 'operator':
      if (token.text === '(') return bracketed(reader);
      if (token.text === '{') return { op: 'array', rows: arrayRows(reader) };
      throw new Stop('syntax');
    default:
      return { op: 'value', value: literal(token) };
  }
}

function bracketed(reader: Reader): Node {
  const node = comparison(reader);
  if (reader.peek()?.text === ',') throw new Stop('foreign');
  reader.must(')');
  return node;
}

function args(reader: Reader): (Node | null)[] {
  reader.must('(');
  if (reader.take(')') !== null) return [];
  const found: (Node | null)[] = [];
  for (;;) {
    const next = reader.peek();
    const empty = next?.type === 'operator' && (next.text === ',' || next.text === ')');
    found.push(empty ? null : comparison(reader));
    if (reader.take(',') === null) {
      reader.must(')');
      return found;
    }
  }
}

function arrayRows(reader: Reader): Scalar[][] {
  const rows: Scalar[][] = [[]];
  for (;;) {
    const minus = reader.take('-') !== null;
    const value = literal(reader.next());
    rows.at(-1)!.push(minus && typeof value === 'number' ? -value : value);
    const sign = reader.take(',', ';', '}');
    if (sign === null) throw new Stop('syntax');
    if (sign === '}') return rows;
    if (sign === ';') rows.push([]);
  }
}

function literal({ type, text }: Token): Scalar {
  switch (type) {
    case 'number':
      return Number(text);
    case 'text':
      return text.slice(1, -1).replaceAll('""', '"');
    case 'boolean':
      return text.toUpperCase() === 'TRUE';
    case 'error':
      return new FormulaError(text.slice(text.lastIndexOf('#')) as ErrorText);
    default:
      throw new Stop('syntax');
  }
}
