import type { NewFile } from 'excelize-wasm';
import { cellName, columnName, rangeName } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/snapshot';
import type { Look } from '../host/workbook/look';
import { colOf, EMPTY_CELL, rowOf, type Cell, type SheetState } from '../host/workbook/state';

/** Values of formulas by cell name, to be put into the part itself: the library writes them as texts. */
export type Results = Map<string, CellValue>;

const POINTS_PER_CHARACTER = 5.25;
const MARGIN = 3.75;

/** Brings a sheet of the file from how it was opened to how it is now; what did not change is not touched. */
export function saveSheet(
  file: NewFile,
  opened: SheetState,
  now: SheetState,
  style: (look: Look, format: string) => number,
): Results {
  const results: Results = new Map();
  for (const key of new Set([...opened.cells.keys(), ...now.cells.keys()])) {
    const [before, after] = [opened.cells.get(key) ?? EMPTY_CELL, now.cells.get(key) ?? EMPTY_CELL];
    if (before === after) continue;
    saveCell(file, now.name, cellName(rowOf(key), colOf(key)), before, after, style, results);
  }
  saveMerges(file, opened, now);
  saveSizes(file, opened, now);
  const { rows, cols } = now.freeze;
  if (rows !== opened.freeze.rows || cols !== opened.freeze.cols)
    must(
      file.SetPanes(now.name, {
        Freeze: rows + cols > 0,
        XSplit: cols,
        YSplit: rows,
        TopLeftCell: cellName(rows, cols),
        ActivePane: rows === 0 ? 'topRight' : cols === 0 ? 'bottomLeft' : 'bottomRight',
      }),
    );
  if (now.page.orientation !== opened.page.orientation)
    must(file.SetPageLayout(now.name, { Orientation: now.page.orientation.toLowerCase() }));
  return results;
}

function saveCell(
  file: NewFile,
  sheet: string,
  cell: string,
  before: Cell,
  after: Cell,
  style: (look: Look, format: string) => number,
  results: Results,
): void {
  const isSame = sameValue(before.content, after.content);
  if (after.formula !== before.formula) {
    if (before.formula !== null) must(file.SetCellFormula(sheet, cell, ''));
    if (after.formula === null) saveValue(file, sheet, cell, after.content);
    else must(file.SetCellFormula(sheet, cell, after.formula));
  } else if (after.formula === null && !isSame) saveValue(file, sheet, cell, after.content);
  if (after.formula !== null && after.content !== null) results.set(cell, after.content);
  if (after.look !== before.look || after.format !== before.format)
    must(file.SetCellStyle(sheet, cell, cell, style(after.look, after.format)));
  const target = after.link?.documentReference;
  if (target !== undefined && target !== before.link?.documentReference)
    must(file.SetCellHyperLink(sheet, cell, target, 'Location'));
}

function saveValue(file: NewFile, sheet: string, cell: string, content: CellValue | null): void {
  if (content === null) must(file.SetCellDefault(sheet, cell, ''));
  else if (content.type === 'text' || content.type === 'error')
    must(file.SetCellStr(sheet, cell, content.value));
  else must(file.SetCellValue(sheet, cell, content.value));
}

function saveMerges(file: NewFile, opened: SheetState, now: SheetState): void {
  const [before, after] = [opened, now].map(({ merges }) => new Set(merges.map(rangeName)));
  const corners = (range: string): [string, string] => {
    const [first, last = first] = range.split(':');
    return [first!, last!];
  };
  for (const range of before!) if (!after!.has(range)) must(file.UnmergeCell(now.name, ...corners(range)));
  for (const range of after!) if (!before!.has(range)) must(file.MergeCell(now.name, ...corners(range)));
}

function saveSizes(file: NewFile, opened: SheetState, now: SheetState): void {
  for (const [col, width] of now.widths) {
    if (opened.widths.get(col) === width) continue;
    const name = columnName(col);
    must(file.SetColWidth(now.name, name, name, Math.max(0, (width - MARGIN) / POINTS_PER_CHARACTER)));
  }
  for (const [row, height] of now.heights)
    if (opened.heights.get(row) !== height) must(file.SetRowHeight(now.name, row + 1, height));
}

const sameValue = (one: CellValue | null, other: CellValue | null): boolean =>
  one?.type === other?.type && one?.value === other?.value;

/** The library tells its errors; here each is the end of the save. */
export function must({ error }: { readonly error: string | null }): void {
  if (error !== null) throw new Error(error);
}
