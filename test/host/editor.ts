import { rangeName } from '../../src/workbook/address';
import type { EventQueue } from './events';
import type { EditContext, Origin } from './edits/context';
import { sheetEdits, type SheetEdits } from './edits/sheets';
import { cellEdits, type CellEdits } from './edits/cells';
import type { HostWorkbook } from './workbook/host-workbook';

export const ADDIN: Origin = { source: 'Local', triggerSource: 'ThisLocalAddin' };
export const PERSON: Origin = { source: 'Local', triggerSource: 'Unknown' };
export const COLLEAGUE: Origin = { source: 'Remote', triggerSource: 'Unknown' };

/** Changes a workbook by Excel's rules and raises the events of it. Add-in and people use the same. */
export interface Editor extends CellEdits, SheetEdits {
  /** Works out what depends on what was written, and tells of the sheets it touched. */
  recalculate(all?: boolean): void;
}

export function createEditor(workbook: HostWorkbook, events: EventQueue, origin: Origin): Editor {
  const context: EditContext = {
    workbook,
    events,
    origin,
    changed(sheetId, range, changeType, details) {
      events.raise('changed', sheetId, {
        address: rangeName(range),
        changeType,
        source: origin.source,
        triggerSource: origin.triggerSource,
        shiftDirection: 'None',
        ...details,
      });
    },
  };
  return {
    ...cellEdits(context),
    ...sheetEdits(context),
    recalculate(all) {
      const { sheets } = workbook.recalculate(all);
      for (const sheetId of sheets) events.raise('calculated', sheetId, { address: null });
    },
  };
}
