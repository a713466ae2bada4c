import { type CellRange, columnIndex, parseRangeName } from '../../workbook/address';
import { type Token, tokensOf } from './tokens';

/** A formula taken apart. `sheet` is `null` for its own. */
export type Formula =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'text'; readonly value: string }
  | { readonly op: 'truth'; readonly value: boolean }
  | { readonly op: 'error'; readonly value: string }
  | { readonly op: 'range'; readonly sheet: string | null; readonly range: CellRange }
  | { readonly op: 'call'; readonly name: string; readonly args: readonly (Formula | null)[] }
  | { readonly op: 'unary'; readonly sign: '-' | '+' | '%'; readonly of: Formula }
  | { readonly op: 'binary'; readonly sign: string; readonly left: Formula; readonly right: Formula };

/** Signs by how tightly they bind, the loosest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];
const LAST_ROW = 1_048_575;
/** Deeper than anybody writes. */
const DEEPEST = 64;

/** Takes an en-US formula apart; `null` where it holds what is not read here: names, tables, other workbooks. */
export function parseFormula(text: string): Formula | null {
  const tokens = tokensOf(text);
  if (!tokens || tokens.length === 0) return null;
  const reader = new Reader(tokens);
  const formula = reader.level(0, 0);
  return formula && reader.isDone ? formula : null;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get isDone(): boolean {
    return this.at === this.tokens.length;
  }

  /** An expression of signs that bind as tightly as `level` or more. */
  level(level: number, depth: number): Formula | null {
    if (depth > DEEPEST) return null;
    const signs = LEVELS[level];
    if (!signs) return this.signed(depth);
    let left = this.level(level + 1, depth);
    while (left && this.next?.type === 'sign' && signs.includes(this.next.text)) {
      const sign = this.take();
      const right: Formula | null = this.level(level + 1, depth);
      left = right && { op: 'binary', sign, left, right };
    }
    return left;
  }

  private get next(): Token | undefined {
    return this.tokens[this.at];
  }

  private take(): string {
    return this.tokens[this.at++]!.text;
  }

  private is(type: Token['type']): boolean {
    if (this.next?.type !== type) return false;
    this.at++;
    return true;
  }

  /** A minus binds more tightly than a power: -2^2 is 4. */
  private signed(depth: number): Formula | null {
    if (this.next?.type === 'sign' && (this.next.text === '-' || this.next.text === '+')) {
      const sign = this.take() as '-' | '+';
      const of = depth > DEEPEST ? null : this.signed(depth + 1);
      return of && { op: 'unary', sign, of };
    }
    let value = this.value(depth);
    while (value && this.is('percent')) value = { op: 'unary', sign: '%', of: value };
    return value;
  }

  private value(depth: number): Formula | null {
    const token = this.next;
    if (!token) return null;
    this.at++;
    switch (token.type) {
      case 'number':
        return { op: 'number', value: Number(token.text) };
      case 'text':
        return { op: 'text', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { op: 'error', value: token.text };
      case 'range':
        return rangeOf(token.text);
      case 'function':
        return this.call(token.text.slice(0, -1).toUpperCase(), depth + 1);
      case 'name':
        return /^(?:true|false)$/i.test(token.text)
          ? { op: 'truth', value: token.text.toLowerCase() === 'true' }
          : null;
      case 'open': {
        const inner = this.level(0, depth + 1);
        return inner && this.is('close') ? inner : null;
      }
      default:
        return null;
    }
  }

  private call(name: string, depth: number): Formula | null {
    const args: (Formula | null)[] = [];
    if (this.is('close')) return { op: 'call', name, args };
    for (;;) {
      const left = this.next?.type === 'comma' || this.next?.type === 'close';
      const arg = left ? null : this.level(0, depth);
      if (!arg && !left) return null;
      args.push(arg);
      if (this.is('close')) return { op: 'call', name, args };
      if (!this.is('comma')) return null;
    }
  }
}

function rangeOf(text: string): Formula | null {
  const mark = text.lastIndexOf('!');
  const local = text.slice(mark + 1).replaceAll('$', '');
  const named = text.slice(0, Math.max(mark, 0));
  const sheet = named.startsWith("'") ? named.slice(1, -1).replaceAll("''", "'") : named || null;
  const range = parseRangeName(local) ?? columnsOf(local);
  return range && { op: 'range', sheet, range };
}

function columnsOf(local: string): CellRange | null {
  const [from = '', to = ''] = local.split(':');
  const [left, right] = [columnIndex(from), columnIndex(to)];
  return to === ''
    ? null
    : { top: 0, bottom: LAST_ROW, left: Math.min(left, right), right: Math.max(left, right) };
}
