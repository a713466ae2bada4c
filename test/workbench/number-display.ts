import { SSF } from '@e965/xlsx';
import type { CellValue } from '../../src/workbook/snapshot';

const MONTHS: Readonly<Record<string, string>> = {
  January: 'gennaio',
  February: 'febbraio',
  March: 'marzo',
  April: 'aprile',
  May: 'maggio',
  June: 'giugno',
  July: 'luglio',
  August: 'agosto',
  September: 'settembre',
  October: 'ottobre',
  November: 'novembre',
  December: 'dicembre',
};
const SHORT_MONTHS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(MONTHS).map(([english, italian]) => [english.slice(0, 3), italian.slice(0, 3)]),
);

/** What an Italian Excel shows for a cell: `format` is the number format as the file keeps it. */
export function displayText(content: CellValue, format: string, date1904: boolean): string {
  switch (content.type) {
    case 'text':
    case 'error':
      return content.value;
    case 'boolean':
      return content.value ? 'VERO' : 'FALSO';
    case 'number':
      return italian(formatted(content.value, format, date1904));
  }
}

/** en-US text; a format the library cannot follow shows the number as it is. */
function formatted(value: number, format: string, date1904: boolean): string {
  try {
    return SSF.format(format, value, { date1904 });
  } catch {
    return String(value);
  }
}

function italian(text: string): string {
  return text
    .replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
    .replace(/\p{L}+/gu, (word) => MONTHS[word] ?? SHORT_MONTHS[word] ?? word);
}
