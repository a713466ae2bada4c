import type { CellRange } from '../../workbook/address';
import { areaName } from '../areas';

/** Something to queue on a sheet, and about how many bytes it takes. Queued twice it does the same as once. */
export interface Step {
  readonly bytes: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** What a few calls on one range take. */
export const BYTES_PER_CALL = 500;

export const call = (queue: Step['queue']): Step => ({ bytes: BYTES_PER_CALL, queue });

/** A range for one use: Excel is not asked to keep it in mind. */
export const rangeOf = (sheet: Excel.Worksheet, area: CellRange): Excel.Range =>
  sheet.getRange(areaName(area)).untrack();
