import type { CellValue } from '../../../src/workbook/snapshot';
import { generalText, numberIn } from '../formulas/values';

/** What a typed text becomes: a content, and the number format it brings along into a cell that has none. */
export interface Typed {
  readonly content: CellValue | null;
  readonly formula: string | null;
  readonly format: string | null;
}

const ERRORS = new Set(['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#VALUE!']);

/**
 * Reads what was put into a cell of the given format as Excel does in en-US. The traps are its own: "1E0101" is the
 * number 1E+101, "64,3" is 643, "1/2" is a date; a leading apostrophe or the format "@" keeps a text a text.
 */
export function typed(input: string | number | boolean, format: string): Typed {
  if (typeof input === 'boolean') return plain({ type: 'boolean', value: input });
  if (typeof input === 'number') {
    return plain(
      format === '@' ? { type: 'text', value: generalText(input) } : { type: 'number', value: input },
    );
  }
  if (input === '') return plain(null);
  if (format === '@') return text(input);
  if (input.startsWith("'")) return text(input.slice(1));
  if (input.startsWith('=') && input.length > 1)
    return { content: null, formula: input.slice(1), format: null };
  const upper = input.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return plain({ type: 'boolean', value: upper === 'TRUE' });
  if (ERRORS.has(upper)) return plain({ type: 'error', value: upper });
  return numberTyped(input.trim()) ?? dateTyped(input.trim()) ?? text(input);
}

const plain = (content: CellValue | null): Typed => ({ content, formula: null, format: null });
const text = (value: string): Typed => plain({ type: 'text', value });
const number = (value: number, format: string | null): Typed => ({
  content: { type: 'number', value },
  formula: null,
  format,
});

const LOOSE_GROUPS = /^([+-]?)(\d[\d,]*,[\d,]*\d)(\.\d*)?$/;
const MONEY = /^([+-]?)\$(\d.*)$/;
const FRACTION = /^(\d+) (\d{1,3})\/(\d{1,3})$/;

function numberTyped(input: string): Typed | null {
  const value = numberIn(input);
  if (value !== null) {
    if (input.endsWith('%')) return number(value, input.includes('.') ? '0.00%' : '0%');
    if (/e/i.test(input)) return number(value, '0.00E+00');
    return number(value, input.includes(',') ? (input.includes('.') ? '#,##0.00' : '#,##0') : null);
  }
  const loose = LOOSE_GROUPS.exec(input);
  if (loose) return number(Number(input.replaceAll(',', '')), '#,##0');
  const money = MONEY.exec(input);
  const amount = money ? numberIn(money[2]!) : null;
  if (amount !== null) return number(input.startsWith('-') ? -amount : amount, '$#,##0.00');
  const fraction = FRACTION.exec(input);
  if (!fraction || fraction[3] === '0') return null;
  return number(Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]), '# ?/?');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE_PATTERNS: readonly (readonly [RegExp, (parts: readonly string[]) => Typed | null])[] = [
  [/^(\d{1,2})[/-](\d{1,2})$/, ([m, d]) => day(thisYear(), Number(m), Number(d), 'd-mmm')],
  [/^(\d{1,2})[/-](\d{4})$/, ([m, y]) => day(Number(y), Number(m), 1, 'mmm-yy')],
  [
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/,
    ([m, d, y]) => day(fullYear(y!), Number(m), Number(d), 'm/d/yyyy'),
  ],
  [/^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/, ([y, m, d]) => day(Number(y), Number(m), Number(d), 'm/d/yyyy')],
  [/^(\d{1,2})[- ]([a-z]{3})$/i, ([d, m]) => day(thisYear(), monthOf(m!), Number(d), 'd-mmm')],
  [/^([a-z]{3})[- ](\d{4})$/i, ([m, y]) => day(Number(y), monthOf(m!), 1, 'mmm-yy')],
  [/^(\d{1,2}):(\d{2})$/, ([h, m]) => time(Number(h), Number(m))],
];

function dateTyped(input: string): Typed | null {
  for (const [pattern, read] of DATE_PATTERNS) {
    const match = pattern.exec(input);
    if (match) return read(match.slice(1));
  }
  return null;
}

const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;
const thisYear = (): number => new Date().getFullYear();
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function day(year: number, month: number, date: number, format: string): Typed | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date || year < 1900) return null;
  return number((at.getTime() - EPOCH) / DAY, format);
}

const time = (hours: number, minutes: number): Typed | null =>
  hours > 23 || minutes > 59 ? null : number((hours * 60 + minutes) / 1440, 'h:mm');
