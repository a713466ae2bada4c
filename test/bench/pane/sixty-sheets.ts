import { utils, write } from '@e965/xlsx';
import { cellName } from '../../../src/workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { copies } from '../copies';

/** A workbook file of 60 sheets: the sample's, and copies of them with codes of their own. Values only. */
export function sixtySheets(sample: WorkbookSnapshot): Uint8Array {
  const book = utils.book_new();
  for (const sheet of copies(sample, 2).sheets.slice(0, 60))
    utils.book_append_sheet(book, sheetOf(sheet), sheet.name.slice(0, 31));
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
}

function sheetOf({ cells, merges }: SheetSnapshot) {
  const lastRow = Math.max(0, ...cells.map(({ row }) => row));
  const lastCol = Math.max(0, ...cells.map(({ col }) => col));
  return {
    ...Object.fromEntries(
      cells.map(({ row, col, content, format }) => [
        cellName(row, col),
        { t: TYPES[content.type], v: content.value, z: format },
      ]),
    ),
    '!ref': utils.encode_range({ s: { r: 0, c: 0 }, e: { r: lastRow, c: lastCol } }),
    '!merges': merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    })),
  };
}

const TYPES = { number: 'n', text: 's', boolean: 'b', error: 's' } as const;
