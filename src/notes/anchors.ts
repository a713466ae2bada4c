import { tidy } from '../domain/text';
import type { TableCorrection } from '../facts/corrections';
import type { HeadRows } from '../facts/recognised';
import { columnIndex, columnName } from '../workbook/address';
import type { CellSnapshot, SheetSnapshot } from '../workbook/snapshot';

/**
 * A corrected head is kept with its words, so that it is found again when people insert or delete rows and columns
 * above it, beside it or between its columns: "B,C,E: Progetto | Budget | Consuntivo".
 */
export function anchorOf(sheet: SheetSnapshot | undefined, head: HeadRows): string | null {
  const cells = sheet ? headCells(rowsOf(sheet), head) : [];
  if (cells.length === 0) return null;
  return `${cells.map(({ col }) => columnName(col)).join(',')}: ${wordsOf(cells)}`;
}

/** The table where its head stands now; as it was said where the head is in its place, or its words are nowhere. */
export function reanchored(
  table: TableCorrection,
  anchor: string,
  sheet: SheetSnapshot | undefined,
): TableCorrection {
  const [, letters, words] = ANCHOR.exec(anchor) ?? [];
  if (!sheet || letters === undefined || words === undefined) return table;
  const { top, bottom } = table.head;
  const rows = rowsOf(sheet);
  const found = [top, ...nearestFirst([...rows.keys()], top)]
    .map((row): HeadRows => ({ top: row, bottom: row + bottom - top }))
    .find((head) => wordsOf(headCells(rows, head)) === words);
  if (!found) return table;
  const before = letters.split(',').map(columnIndex);
  const now = headCells(rows, found).map(({ col }) => col);
  const columns = Object.fromEntries(
    Object.entries(table.columns).map(([role, col]) => [role, moved(col, before, now)]),
  );
  return { ...table, head: found, columns };
}

const ANCHOR = /^([A-Z]{1,3}(?:,[A-Z]{1,3})*): ([^]*)$/;

/** Blocks of one table have the same head: the nearest has moved least. */
const nearestFirst = (rows: readonly number[], from: number): readonly number[] =>
  [...rows].sort((one, other) => Math.abs(one - from) - Math.abs(other - from));

/** Where a column has gone: as its own head cell, or as the one nearest on its left. */
function moved(col: number, before: readonly number[], now: readonly number[]): number {
  const left = before.filter((each) => each <= col);
  const nearest = left.length > 0 ? Math.max(...left) : before[0];
  if (nearest === undefined) return col;
  return col + (now[before.indexOf(nearest)] ?? nearest) - nearest;
}

type Rows = ReadonlyMap<number, readonly CellSnapshot[]>;

function rowsOf({ cells }: SheetSnapshot): Rows {
  const rows = new Map<number, CellSnapshot[]>();
  for (const cell of cells) {
    if (cell.content.value === '') continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

function headCells(rows: Rows, { top, bottom }: HeadRows): readonly CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  for (let row = top; row <= bottom; row++) cells.push(...(rows.get(row) ?? []));
  return cells;
}

/** The words of a head, row by row; where its columns stand does not matter, which row they are of does. */
const wordsOf = (cells: readonly CellSnapshot[]): string =>
  cells
    .map(({ row, content }, index) => {
      const before = cells[index - 1];
      const sign = before === undefined ? '' : before.row === row ? ' | ' : ' / ';
      return sign + tidy(String(content.value));
    })
    .join('');
