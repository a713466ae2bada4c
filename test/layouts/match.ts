import * as XLSX from '@e965/xlsx';
import Decimal from 'decimal.js';

/** Whether two decimal texts are the same number; `undefined` in the expectation asks for nothing. */
export function saysSame(want: string | null | undefined, found: string | null | undefined): boolean {
  if (want === undefined) return true;
  if (want === null || found === null || found === undefined) return want === (found ?? null);
  try {
    return new Decimal(want).equals(new Decimal(found));
  } catch {
    return want === found;
  }
}

export function isOneOf(found: string, want: string | readonly string[]): boolean {
  return typeof want === 'string' ? found === want : want.includes(found);
}

/** Whether the text says the words, whatever its case, spaces and line breaks. */
export function mentions(text: string | null | undefined, words: string): boolean {
  return plain(text ?? '').includes(plain(words));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('’', "'").trim().toLowerCase();
}

export function contains(outer: string, inner: string): boolean {
  if (outer === '') return false;
  const [a, b] = [decode(outer), decode(inner)];
  return a.s.r <= b.s.r && a.s.c <= b.s.c && a.e.r >= b.e.r && a.e.c >= b.e.c;
}

export function overlaps(one: string, other: string): boolean {
  if (one === '') return false;
  const [a, b] = [decode(one), decode(other)];
  return a.s.r <= b.e.r && b.s.r <= a.e.r && a.s.c <= b.e.c && b.s.c <= a.e.c;
}

function decode(range: string): XLSX.Range {
  return XLSX.utils.decode_range(range.replaceAll('$', ''));
}
