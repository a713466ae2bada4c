/** A piece of a formula: what it is and what it says. */
export interface Token {
  readonly type:
    | 'number'
    | 'text'
    | 'range'
    | 'function'
    | 'name'
    | 'error'
    | 'sign'
    | 'percent'
    | 'open'
    | 'close'
    | 'comma';
  readonly text: string;
}

const SHEET = "(?:'(?:[^']|'')+'|[A-Za-z_\\u00c0-\\uffff][\\w.\\u00c0-\\uffff]*)!";
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}';
const COLUMN = '\\$?[A-Za-z]{1,3}';
/** In the order in which they are tried: a cell's name is one only when no word goes on behind it. */
const KINDS: readonly (readonly [Token['type'], string])[] = [
  ['text', '"(?:[^"]|"")*"'],
  ['range', `(?:${SHEET})?(?:${CELL}(?::${CELL})?|${COLUMN}:${COLUMN})(?![\\w.(!])`],
  ['function', '[A-Za-z][\\w.]*\\('],
  ['number', '(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?'],
  ['error', '#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A)'],
  ['name', '[A-Za-z_][\\w.]*'],
  ['sign', '<>|<=|>=|[-+*/^&=<>]'],
  ['percent', '%'],
  ['open', '\\('],
  ['close', '\\)'],
  ['comma', ','],
];
const TOKEN = new RegExp(`\\s*(?:${KINDS.map(([, source]) => `(${source})`).join('|')})`, 'y');

/** The tokens of an en-US formula without "="; `null` where it says something that is not read here. */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const text = formula.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) return null;
    const index = match.findIndex((part, at) => at > 0 && part !== undefined);
    tokens.push({ type: KINDS[index - 1]![0], text: match[index]! });
  }
  return tokens;
}
