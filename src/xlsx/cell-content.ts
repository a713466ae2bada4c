import type { CellValue } from '../workbook/snapshot';
import type { CellStyles } from './cell-styles';
import { refuse } from './refusal';
import type { SharedStrings } from './shared-strings';
import { unescapeCellText } from './xml-text';

/** What the cells of all sheets draw on. */
export interface CellSources {
  readonly strings: SharedStrings;
  /** Part that holds the strings. */
  readonly stringsPart: string;
  readonly styles: CellStyles;
  readonly date1904: boolean;
}

const DAY = 86_400_000;
/** Days from 30 December 1899, day 0 of the 1900 calendar, to 1 January 1970. */
const EPOCH = 25_569;
/** Days by which the 1904 calendar counts less. */
const DAYS_1904 = 1462;

/**
 * `null` for a cell that holds nothing. A formula that was never calculated shows the empty text. A shared string
 * that is not there refuses the workbook: the cell says something, and nobody knows what.
 */
export function contentOf(
  type: string,
  value: string | null,
  hasFormula: boolean,
  { strings, stringsPart, date1904 }: CellSources,
): CellValue | null {
  const text = (shown: string): CellValue | null =>
    shown === '' && !hasFormula ? null : { type: 'text', value: shown };
  if (value === null || value === '') return hasFormula ? { type: 'text', value: '' } : null;
  switch (type) {
    case 's': {
      const shared = strings.texts[Number(value)] ?? refuse({ type: 'Damaged', part: stringsPart });
      return shared.value === '' ? null : shared;
    }
    case 'str':
    case 'inlineStr':
      return text(unescapeCellText(value));
    case 'b':
      return { type: 'boolean', value: value.trim() === '1' || value.trim() === 'true' };
    case 'e':
      return { type: 'error', value };
    case 'd':
      return numberOr(value, dateSerial(value, date1904));
    default:
      return numberOr(value, Number(value));
  }
}

/** Whether a formula of that type was saved without what it gives: only a text may be empty. */
export const isUncalculated = (type: string, value: string | null): boolean =>
  value === null || (value === '' && type !== 'str' && type !== 'inlineStr');

const numberOr = (written: string, value: number): CellValue =>
  Number.isFinite(value) ? { type: 'number', value } : { type: 'text', value: written };

/** An ISO date as the serial number Excel would keep. */
export function dateSerial(iso: string, date1904: boolean): number {
  const time = Date.parse(/[T]/.test(iso) && !/Z$/.test(iso) ? `${iso}Z` : iso);
  return time / DAY + EPOCH - (date1904 ? DAYS_1904 : 0);
}
