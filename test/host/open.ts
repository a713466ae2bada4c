import { readWorkbook } from '../../src/xlsx/read';
import { REPORT_MARK, markFormula } from '../../src/workbook/report-mark';
import type { CellLook, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { HostWorkbook } from './workbook/host-workbook';
import { PLAIN_LOOK, withLook, type Look } from './workbook/look';
import { EMPTY_CELL, keyOf, newSheet, sheetIdOf, type DefinedName, type SheetState } from './workbook/state';

/**
 * Opens a file in the host: values, formulas, number formats, merged areas, visibility, what is hidden, filter
 * buttons, tables and the marks of our own sheets; of looks what snapshots keep. Widths and whatever else the file has
 * are not shown. Throws when the file is refused.
 */
export async function openHostWorkbook(bytes: Uint8Array, file: string): Promise<HostWorkbook> {
  const read = readWorkbook(bytes, file);
  if (!read.ok) throw new Error(`${file} cannot be opened: ${read.error.type}`);
  return hostWorkbook(read.value);
}

/** The host's workbook of a snapshot. */
export const hostWorkbook = (snapshot: WorkbookSnapshot): HostWorkbook => {
  const { file, date1904, manualCalculation, sheets } = snapshot;
  const state = { sheets: sheets.map(sheetOf), names: [], structurePassword: null };
  return new HostWorkbook(file, date1904, state, manualCalculation);
};

/** A workbook with one empty sheet, as Excel in Italian makes it. */
export const emptyHostWorkbook = (file: string): HostWorkbook =>
  new HostWorkbook(file, false, {
    sheets: [newSheet(sheetIdOf(1), 'Foglio1')],
    names: [],
    structurePassword: null,
  });

function sheetOf(sheet: SheetSnapshot, index: number): SheetState {
  const { name, visibility, cells, merges, reportId, hiddenRows, hiddenCols, filter, tables } = sheet;
  return {
    ...newSheet(sheetIdOf(index + 1), name),
    visibility,
    merges,
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenCols),
    filter: filter ?? null,
    tables: tables ?? [],
    names: reportId === null ? [] : [mark(reportId)],
    cells: new Map(
      cells.map(({ row, col, content, format, formula, look }) => [
        keyOf(row, col),
        { ...EMPTY_CELL, content, format, formula: formula ?? null, look: lookOf(look) },
      ]),
    ),
  };
}

/** What a snapshot keeps of a look; of a fill it does not know the colour. */
const lookOf = (look: CellLook | undefined): Look =>
  look
    ? withLook(PLAIN_LOOK, {
        bold: look.bold ?? false,
        fill: look.filled ? '#D9D9D9' : '',
        strikethrough: look.struck === 'partly' ? null : look.struck === 'wholly',
        indent: look.indent ?? 0,
      })
    : PLAIN_LOOK;

const mark = (reportId: string): DefinedName => ({
  name: REPORT_MARK,
  formula: `=${markFormula(reportId)}`,
  comment: '',
  visible: false,
});
