import { type DecimalText, decimal, fixedText } from '../domain/decimal';
import type { Lang } from '.';

interface Marks {
  readonly group: string;
  readonly point: string;
}

const MARKS: Readonly<Record<Lang, Marks>> = {
  it: { group: '.', point: ',' },
  en: { group: ',', point: '.' },
};

/**
 * A decimal as people read it: "1738673.00" → "1.738.673,00". Thousands are always grouped, as the report prints
 * them. Works on the digits themselves: no binary float is made on the way.
 * @param places decimals to round half-up to; without it the digits stay as they are.
 */
export function formatDecimal(value: DecimalText, lang: Lang, places?: number): string {
  const text = places === undefined ? value : fixedText(decimal(value), places);
  const { group, point } = MARKS[lang];
  const digits = text.startsWith('-') ? text.slice(1) : text;
  const sign = digits !== text && /[1-9]/.test(text) ? '-' : '';
  const end = digits.indexOf('.');
  return end < 0
    ? sign + grouped(digits, group)
    : sign + grouped(digits.slice(0, end), group) + point + digits.slice(end + 1);
}

/** Digits with a mark before every three from the right. */
function grouped(digits: string, mark: string): string {
  if (digits.length <= 3) return digits;
  let at = digits.length % 3 || 3;
  let text = digits.slice(0, at);
  for (; at < digits.length; at += 3) text += mark + digits.slice(at, at + 3);
  return text;
}
