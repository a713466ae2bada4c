import type { Messages } from '..';

export const failures: Messages['failures'] = {
  CellEditing: 'A cell is being edited: press Enter or Esc, then Retry. No sheet was touched.',
  InactiveWorkbook:
    'Another workbook is in front: come back to this one, then Retry. Your sheets are as before.',
  TooLarge:
    'The workbook is larger than Excel can transmit at once: split it, or remove what is not needed. No sheet was touched.',
  TooLargeAt:
    'Sheet “{sheet}” is larger than Excel can transmit at once: shorten its longest cells or split the sheet. Your sheets are as before.',
  SheetProtected:
    'Sheet “{sheet}” is protected and cannot be rewritten: remove the protection (Review, Unprotect Sheet), then Retry. Nothing was written.',
  StructureProtected:
    'The workbook’s structure is protected and takes no new sheets: remove the protection (Review, Protect Workbook), then Retry. Nothing was written.',
  SheetHidden:
    'Sheet “{sheet}” is hidden: unhide it in Excel (right click on a tab, Unhide) to see the cell.',
  ReadOnly:
    'The workbook is open read-only: you can look at everything, but to write the reports open a copy you may edit. Nothing was written.',
  Gone: 'What you were looking for is no longer in the workbook: press Refresh to read it again.',
  GoneAt: 'Sheet “{sheet}” is no longer in the workbook: press Refresh to read it again.',
  SessionLost:
    'The connection with Excel was interrupted: wait a moment and Retry; if that does not help, close and reopen the pane. Your sheets are as before.',
  Busy: 'Excel is busy: wait until it is done, then Retry. Your sheets are as before.',
  NotSupported:
    'This version of Excel lacks what is needed ({needs}): update Excel, or use Excel on the web. No sheet was touched.',
  Stopped: 'Stopped as asked. Your sheets are as before.',
  NotAsWritten:
    'Sheet “{sheet}” cannot be written as it is: press Refresh, then Retry. Your sheets are as before.',
  NotAsWrittenAt:
    'On sheet “{sheet}”, cell {cell} does not hold what was written: press Retry. Your sheets are as before.',
  Unexpected:
    'Excel answered with an unexpected error ({code}): press Retry; if it happens again, save, close and reopen the workbook. Your sheets are as before.',
  written: '{count|Sheet already rewritten|Sheets already rewritten}: {names}. Retry completes the others.',
};
