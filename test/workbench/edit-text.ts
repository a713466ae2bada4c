import type { Cell } from '../host/workbook/state';
import { displayText } from './number-display';

/** What stands in the formula bar of an Italian Excel: the formula, or the value as one would type it. */
export function editText({ content, formula, format }: Cell, date1904: boolean): string {
  if (formula !== null) return `=${formula}`;
  if (content === null) return '';
  if (content.type !== 'number') return displayText(content, 'General', date1904);
  if (/[dy]/i.test(unquoted(format))) return displayText(content, format, date1904);
  if (unquoted(format).includes('%')) return `${decimal(Number((content.value * 100).toPrecision(15)))}%`;
  return decimal(content.value);
}

const decimal = (value: number): string => String(value).replace('.', ',');

/** The format without its literal texts, colours and locales. */
const unquoted = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
