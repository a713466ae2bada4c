import type { Deadline, Reading } from '../../domain/reading';
import { tidy } from '../../domain/text';
import type { CellSnapshot } from '../../workbook/snapshot';
import { textOf } from './grid';

/** As its sheet shows it: a number that is a date as a date, whatever serial the cell holds. */
export function shownText(cell: CellSnapshot, reading: Reading): string {
  if (cell.content.type === 'text') return tidy(textOf(cell));
  return reading.kind === 'deadline' ? dateText(reading.deadline) : String(cell.content.value);
}

/** "30/06/2016", "06/2016". */
const dateText = ({ year, month, day }: Deadline): string =>
  [day, month]
    .flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')]))
    .concat(year === null ? [] : [String(year)])
    .join('/');
