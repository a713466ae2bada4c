import { cellName, columnName } from '../../src/workbook/address';
import type { Seen, SeenSheet } from './contract';
import type { HostWorkbook } from './workbook/host-workbook';
import { colOf, rowOf, type Cell, type DefinedName, type SheetState } from './workbook/state';

/** All that the user can see of a workbook, as plain comparable data. */
export const seen = (workbook: HostWorkbook): Seen => ({
  sheets: workbook.sheets.map(seenSheet),
  names: workbook.book.names.map(seenName),
  structureProtected: workbook.book.structurePassword !== null,
});

/** A deep copy of one sheet. */
export const seenSheet = (sheet: SheetState): SeenSheet => ({
  name: sheet.name,
  visibility: sheet.visibility,
  cells: Object.fromEntries(
    [...sheet.cells]
      .sort(([a], [b]) => a - b)
      .map(([key, cell]) => [cellName(rowOf(key), colOf(key)), seenCell(cell)]),
  ),
  merges: sheet.merges.map((merge) => ({ ...merge })),
  names: sheet.names.map(seenName),
  widths: Object.fromEntries([...sheet.widths].map(([col, width]) => [columnName(col), width])),
  heights: Object.fromEntries([...sheet.heights].map(([row, height]) => [String(row + 1), height])),
  layout: JSON.stringify([
    sheet.freeze,
    sheet.page,
    sheet.tabColor,
    sheet.gridlines,
    sheet.headings,
    sheet.protection,
  ]),
});

const seenCell = ({ content, formula, format, look, link }: Cell): string =>
  JSON.stringify({ content, formula, format, look, link });

const seenName = ({ name, formula, visible, comment }: DefinedName): string =>
  JSON.stringify({ name, formula, visible, comment });
