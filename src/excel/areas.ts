import { cellName, columnIndex, rangeName } from '../workbook/address';
import type { CellRange } from '../workbook/address';
import { COLUMNS, ROWS } from '../workbook/grid';

/** Longest text of addresses Excel takes in one call. */
const MAX_ADDRESSES = 8192;

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** "'L''area'!B2:C7", "B2", "A:C" or "1:3" as cells; `null` when it is none of them. */
export function parseArea(address: string): CellRange | null {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const cells = CELLS.exec(local);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return sorted(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = WHOLE_COLUMNS.exec(local);
  if (columns) return sorted(0, columnIndex(columns[1]!), ROWS - 1, columnIndex(columns[2]!));
  const rows = WHOLE_ROWS.exec(local);
  return rows && sorted(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS - 1);
}

/** How Excel is asked for an area: whole rows and columns by their short names. */
export function areaName(area: CellRange): string {
  const { top, left, bottom, right } = area;
  return left === 0 && right === COLUMNS - 1 && bottom - top < ROWS - 1
    ? `${top + 1}:${bottom + 1}`
    : rangeName(area);
}

export const cellCount = ({ top, left, bottom, right }: CellRange): number =>
  (bottom - top + 1) * (right - left + 1);

/** Two parts of an area, cut across its longer side; a single cell has none. */
export function halves(area: CellRange): readonly [CellRange, CellRange] | null {
  const pieces = cut(area, 2);
  return pieces[0] && pieces[1] ? [pieces[0], pieces[1]] : null;
}

/** An area in at most `count` pieces of like size, cut across its longer side. */
export function cut(area: CellRange, count: number): readonly CellRange[] {
  const rows = area.bottom - area.top + 1;
  const cols = area.right - area.left + 1;
  const across = rows >= cols;
  const step = Math.ceil((across ? rows : cols) / count);
  const pieces: CellRange[] = [];
  for (let at = 0; at < (across ? rows : cols); at += step) {
    pieces.push(
      across
        ? { ...area, top: area.top + at, bottom: Math.min(area.bottom, area.top + at + step - 1) }
        : { ...area, left: area.left + at, right: Math.min(area.right, area.left + at + step - 1) },
    );
  }
  return pieces;
}

/** The same cells in pieces of at most `most` cells, in row-major order where whole rows fit. */
export function piecesOf(area: CellRange, most: number): readonly CellRange[] {
  const cols = area.right - area.left + 1;
  if (cols > most)
    return cut({ ...area, bottom: area.top }, Math.ceil(cols / most)).flatMap((one) =>
      columnOf(one, area, most),
    );
  return columnOf(area, area, most);
}

function columnOf({ left, right }: CellRange, { top, bottom }: CellRange, most: number): CellRange[] {
  const step = Math.max(1, Math.floor(most / (right - left + 1)));
  const pieces: CellRange[] = [];
  for (let at = top; at <= bottom; at += step) {
    pieces.push({ top: at, left, bottom: Math.min(bottom, at + step - 1), right });
  }
  return pieces;
}

/** The smallest area around cells or areas; `null` around none. */
export function around(areas: readonly CellRange[]): CellRange | null {
  return areas.reduce<CellRange | null>(
    (whole, area) =>
      whole
        ? {
            top: Math.min(whole.top, area.top),
            left: Math.min(whole.left, area.left),
            bottom: Math.max(whole.bottom, area.bottom),
            right: Math.max(whole.right, area.right),
          }
        : area,
    null,
  );
}

/** The fewest rectangles that a walk along the rows finds for the given cells, which are all different. */
export function rectangles(cells: readonly { readonly row: number; readonly col: number }[]): CellRange[] {
  const found: CellRange[] = [];
  const open = new Map<string, number>();
  for (const run of rowRuns(cells)) {
    const key = `${run.left} ${run.right}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : found[index];
    if (index !== undefined && above?.bottom === run.top - 1) found[index] = { ...above, bottom: run.top };
    else open.set(key, found.push(run) - 1);
  }
  return found;
}

function rowRuns(cells: readonly { readonly row: number; readonly col: number }[]): CellRange[] {
  const runs: CellRange[] = [];
  for (const { row, col } of [...cells].sort((a, b) => a.row - b.row || a.col - b.col)) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === col - 1) runs[runs.length - 1] = { ...last, right: col };
    else runs.push({ top: row, left: col, bottom: row, right: col });
  }
  return runs;
}

/** Addresses joined by commas, in as few texts as Excel's limit on them allows. */
export function joinedAddresses(addresses: readonly string[]): string[] {
  const texts: string[] = [];
  for (const address of addresses) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + address.length < MAX_ADDRESSES)
      texts[texts.length - 1] = `${last},${address}`;
    else texts.push(address);
  }
  return texts;
}

/** "B12" of a place. */
export const placeName = ({ row, col }: { readonly row: number; readonly col: number }): string =>
  cellName(row, col);

const sorted = (top: number, left: number, bottom: number, right: number): CellRange => ({
  top: Math.min(top, bottom),
  left: Math.min(left, right),
  bottom: Math.max(top, bottom),
  right: Math.max(left, right),
});
