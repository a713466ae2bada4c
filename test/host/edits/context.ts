import type { CellRange } from '../../../src/workbook/address';
import type { EventQueue } from '../events';
import type { HostWorkbook } from '../workbook/host-workbook';

/** Who changes the workbook: it is told in the events. */
export interface Origin {
  readonly source: 'Local' | 'Remote';
  /** "ThisLocalAddin" for the add-in's own writes. */
  readonly triggerSource: 'ThisLocalAddin' | 'Unknown';
}

/** What every edit works with. */
export interface EditContext {
  readonly workbook: HostWorkbook;
  readonly events: EventQueue;
  readonly origin: Origin;
  changed(sheetId: string, range: CellRange, changeType: ChangeType, details?: ChangeDetails): void;
}

export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'Others';

export interface ChangeDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}
