import { dateOfSerial } from '../../domain/dates';
import { numberFormat } from '../../domain/formats';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { Grid } from './grid';

/** No date of an account stands before 1990. */
const FIRST_SERIAL = 31_000;

/**
 * "31/12/2022" of a cell that holds the date itself, as accounts head their years; "2022" where its format shows the
 * year alone. `null` for other cells and for other days.
 */
export function closingDate({ date1904 }: Grid, { content, format }: CellSnapshot): string | null {
  if (content.type !== 'number' || format === 'General' || content.value < FIRST_SERIAL) return null;
  const shown = numberFormat(format, content.value);
  if (shown.shows !== 'date' || !shown.year) return null;
  const date = dateOfSerial(content.value, date1904);
  if (!date) return null;
  if (!shown.month) return String(date.year);
  return date.month === 12 && date.day === 31 ? `31/12/${date.year}` : null;
}
