import { columnIndex, type CellRange } from '../../../src/workbook/address';
import { COLUMNS, ROWS } from '../workbook/state';

export type TokenType =
  'space' | 'number' | 'text' | 'boolean' | 'error' | 'ref' | 'function' | 'name' | 'operator' | 'foreign';

export interface Token {
  readonly type: TokenType;
  /** As written; all tokens' texts joined are the formula. */
  readonly text: string;
}

/** What a reference says, its dollars kept apart so that it can be written again. */
export interface RefParts {
  /** Sheet name, unquoted; `null` on the formula's own sheet. */
  readonly sheet: string | null;
  readonly area: CellRange;
  /** Whole rows ("3:5") or whole columns ("A:C"). */
  readonly whole: 'rows' | 'columns' | null;
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
  readonly single: boolean;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN_PAIR = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROW_PAIR = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const AREA = `(?:${CELL}:${CELL}|${CELL}|${COLUMN_PAIR}|${ROW_PAIR})`;
const ERROR = String.raw`#(?:REF!|DIV/0!|N/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA)`;

/** In the order they are tried. A part that other files or tables would be needed for is `foreign`. */
const GRAMMAR: readonly (readonly [TokenType, RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['foreign', /(?:'(?:[^']|'')*\[(?:[^']|'')*'|\[[^\]]*\][\p{L}\p{N}_.]*)!?/uy],
  ['foreign', new RegExp(String.raw`[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*!|\[)`, 'uy')],
  ['error', new RegExp(`(?:${SHEET})?${ERROR}`, 'uy')],
  ['ref', new RegExp(`(?:${SHEET})?${AREA}(?![\\p{L}\\p{N}_.(!])`, 'uy')],
  ['boolean', /(?:TRUE|FALSE)(?![\p{L}\p{N}_.(!])/iuy],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ['name', new RegExp(`(?:${SHEET})?[\\p{L}_\\\\][\\p{L}\\p{N}_.]*`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y],
  ['operator', /<=|>=|<>|[-+*/^&%=<>(){},;:@#]/y],
];

/** The tokens of an en-US formula without "="; `null` where it is no formula. */
export function tokens(formula: string): readonly Token[] | null {
  const found: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    if (!token) return null;
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function tokenAt(formula: string, at: number): Token | null {
  for (const [type, pattern] of GRAMMAR) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { type, text: match[0] };
  }
  return null;
}

const PARTS = new RegExp(`^(?:(${SHEET}))?(.+)$`, 'u');
const CELL_PARTS = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i;
const COLUMN_PARTS = /^(\$?)([A-Z]{1,3})$/i;
const ROW_PARTS = /^(\$?)(\d+)$/;

/** What a `ref` token says; `null` when it lies beyond the sheet's edge. */
export function refParts(text: string): RefParts | null {
  const [, prefix, address] = PARTS.exec(text)!;
  const sheet = prefix === undefined ? null : unquoted(prefix.slice(0, -1));
  const [first, last = first] = address!.split(':') as [string, string?];
  const [from, to] = [corner(first, 'from'), corner(last, 'to')];
  if (!from || !to) return null;
  const swapRows = from.row > to.row;
  const swapColumns = from.col > to.col;
  return {
    sheet,
    area: {
      top: Math.min(from.row, to.row),
      left: Math.min(from.col, to.col),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.col, to.col),
    },
    whole: from.whole,
    fixed: {
      top: swapRows ? to.rowFixed : from.rowFixed,
      bottom: swapRows ? from.rowFixed : to.rowFixed,
      left: swapColumns ? to.colFixed : from.colFixed,
      right: swapColumns ? from.colFixed : to.colFixed,
    },
    single: !address!.includes(':'),
  };
}

interface Corner {
  readonly row: number;
  readonly col: number;
  readonly rowFixed: boolean;
  readonly colFixed: boolean;
  readonly whole: 'rows' | 'columns' | null;
}

function corner(text: string, end: 'from' | 'to'): Corner | null {
  const cell = CELL_PARTS.exec(text);
  if (cell) {
    return inSheet({
      row: Number(cell[4]) - 1,
      col: columnIndex(cell[2]!),
      rowFixed: cell[3] === '$',
      colFixed: cell[1] === '$',
      whole: null,
    });
  }
  const column = COLUMN_PARTS.exec(text);
  if (column) {
    const row = end === 'from' ? 0 : ROWS - 1;
    const col = columnIndex(column[2]!);
    return inSheet({ row, col, rowFixed: true, colFixed: column[1] === '$', whole: 'columns' });
  }
  const row = ROW_PARTS.exec(text)!;
  const col = end === 'from' ? 0 : COLUMNS - 1;
  return inSheet({ row: Number(row[2]) - 1, col, rowFixed: row[1] === '$', colFixed: true, whole: 'rows' });
}

const inSheet = (at: Corner): Corner | null => (at.row < ROWS && at.col < COLUMNS ? at : null);

export const unquoted = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
