import type { CellRange } from '../../workbook/address';
import type { CellSnapshot } from '../../workbook/snapshot';
import { columnsOf } from './columns';
import { type Grid, gridOf } from './grid';
import { namingColumn } from './naming';
import { classifyRows } from './rows';
import type { Table } from './table';
import { yearsDown } from './years';

/** A table this long is never read across. */
const MAX_SIDE = 60;

/**
 * The same table read across: years or functions down the column that names its rows become its columns, the heads become
 * its labels. Cells still name their true place. `null` when the table is too large or has no head to turn.
 */
export function transposed(table: Table): Table | null {
  const { head, range } = table;
  if (!head || head.top !== head.bottom || range.bottom - range.top > MAX_SIDE) return null;
  const grid = transposedGrid(table.grid, range);
  const first = (yearsDown(table)?.column ?? namingColumn(table))?.col ?? range.left;
  const band = { top: first, bottom: first, cols: bodyRows(table) };
  const bounds = { left: range.top, right: range.bottom };
  const rows = classifyRows(
    grid,
    grid.rows.filter((row) => row !== first),
    bounds,
    () => false,
  );
  if (rows.length === 0 || band.cols.length === 0) return null;
  return {
    grid,
    title: table.title,
    sheetTitle: table.sheetTitle,
    head: { top: first, bottom: first },
    columns: columnsOf(grid, band, band.cols),
    rows: rows.filter(({ kind }) => kind !== 'note'),
    notes: table.notes,
    carried: [],
    range,
  };
}

const bodyRows = ({ rows }: Table): number[] =>
  rows.filter(({ kind }) => kind !== 'repeat' && kind !== 'section').map(({ row }) => row);

/** The cells of a range with rows and columns exchanged; `ref` gives back the true place. */
function transposedGrid(grid: Grid, range: CellRange): Grid {
  const cells: CellSnapshot[] = [];
  for (const row of grid.rows) {
    if (row < range.top || row > range.bottom) continue;
    for (const cell of grid.cellsOf(row)) {
      if (cell.col >= range.left && cell.col <= range.right)
        cells.push({ ...cell, row: cell.col, col: cell.row });
    }
  }
  cells.sort((one, other) => one.row - other.row || one.col - other.col);
  const { hiddenRows, hiddenCols, ...sheet } = grid.sheet;
  const hidden = {
    ...(hiddenCols ? { hiddenRows: hiddenCols } : {}),
    ...(hiddenRows ? { hiddenCols: hiddenRows } : {}),
  };
  const turned = gridOf({ ...sheet, ...hidden, cells, merges: [] }, grid.date1904);
  return { ...turned, ref: (row, col) => grid.ref(col, row) };
}
