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
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const sign = text.startsWith('-') && /[1-9]/.test(text) ? '-' : '';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? sign + grouped : sign + grouped + point + fraction;
}
