import { readWorkbook } from '../../src/xlsx/read';
import { REPORT_MARK, markFormula } from '../../src/workbook/report-mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { HostWorkbook } from './workbook/host-workbook';
import { EMPTY_CELL, keyOf, newSheet, sheetIdOf, type DefinedName, type SheetState } from './workbook/state';

/**
 * Opens a file in the host: values, formulas, number formats, merged areas, visibility and the marks of our own
 * sheets. Looks, widths and whatever else the file has are not shown. Throws when the file is refused.
 */
export async function openHostWorkbook(bytes: Uint8Array, file: string): Promise<HostWorkbook> {
  const read = readWorkbook(bytes, file);
  if (!read.ok) throw new Error(`${file} cannot be opened: ${read.error.type}`);
  return hostWorkbook(read.value);
}

/** The host's workbook of a snapshot. */
export const hostWorkbook = ({ file, date1904, sheets }: WorkbookSnapshot): HostWorkbook =>
  new HostWorkbook(file, date1904, { sheets: sheets.map(sheetOf), names: [], structurePassword: null });

/** A workbook with one empty sheet, as Excel in Italian makes it. */
export const emptyHostWorkbook = (file: string): HostWorkbook =>
  new HostWorkbook(file, false, {
    sheets: [newSheet(sheetIdOf(1), 'Foglio1')],
    names: [],
    structurePassword: null,
  });

function sheetOf({ name, visibility, cells, merges, reportId }: SheetSnapshot, index: number): SheetState {
  return {
    ...newSheet(sheetIdOf(index + 1), name),
    visibility,
    merges,
    names: reportId === null ? [] : [mark(reportId)],
    cells: new Map(
      cells.map(({ row, col, content, format, formula }) => [
        keyOf(row, col),
        { ...EMPTY_CELL, content, format, formula: formula ?? null },
      ]),
    ),
  };
}

const mark = (reportId: string): DefinedName => ({
  name: REPORT_MARK,
  formula: `=${markFormula(reportId)}`,
  comment: '',
  visible: false,
});
