import { cellName } from '../../../src/workbook/address';
import type { Page, Place } from '../book';
import type { Claim, Mistake, TableTruth } from '../claims';
import type { Written } from '../dimensions/numbers';

/** Where a cell of the table will stand: data row and column as the table was composed → "C7". */
export type Where = (row: number, col: number) => string;

/** A cell to put, with what is true of it. */
export interface Put extends Written {
  readonly formula?: (where: Where) => string;
  readonly bold?: boolean;
  readonly struck?: boolean;
  readonly indent?: number;
  /** Rows or columns that the cell is merged over. */
  readonly down?: number;
  readonly across?: number;
  readonly claims?: readonly Claim[];
  readonly mistake?: Mistake | null;
  /** Mistakes whose consequences show here. */
  readonly near?: readonly Mistake[];
  /** A warning at this cell is fair. */
  readonly doubtful?: boolean;
}

export interface Column {
  readonly head: string;
  /** A head above, merged over neighbours that share it. */
  readonly group?: string;
  /** Hidden by the body: an old version that it kept. */
  readonly hidden?: boolean;
}

export interface Row {
  readonly cells: readonly (Put | null)[];
  readonly hidden?: boolean;
  /** The heads again, before this row. */
  readonly headAgain?: boolean;
}

export interface Grid {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The columns in the order in which they stand. */
  readonly order?: readonly number[];
  readonly withoutHead?: boolean;
  /** Blank columns after these positions of the order. */
  readonly gapsAfter?: ReadonlySet<number>;
}

/** Puts a table on its page and stamps every claim, mistake and doubt with the cells it came to stand in. */
export function layOut(page: Page, top: number, left: number, grid: Grid, table: TableTruth): void {
  const { columns, rows, order = columns.map((_, at) => at), withoutHead = false, gapsAfter } = grid;
  const colOf: number[] = [];
  let next = left;
  order.forEach((column, position) => {
    colOf[column] = next;
    if (columns[column]!.hidden) page.hiddenColumns.add(next);
    next += gapsAfter?.has(position) ? 2 : 1;
  });
  const grouped = columns.some(({ group }) => group !== undefined);
  const headHeight = withoutHead ? 0 : grouped ? 2 : 1;
  let row = top;
  if (!withoutHead) row = putHeads(page, row, grid, colOf, order, table);
  const rowOf = rows.map(({ headAgain }) => {
    if (headAgain) row += headHeight;
    row += 1;
    return row - 1;
  });
  const where: Where = (at, col) => cellName(rowOf[at]!, colOf[col]!);
  rows.forEach(({ cells, hidden, headAgain }, at) => {
    const y = rowOf[at]!;
    if (headAgain) putHeads(page, y - headHeight, grid, colOf, order, table);
    if (hidden) page.hiddenRows.add(y);
    cells.forEach((cell, col) => {
      if (cell) putCell(page, y, colOf[col]!, cell, where, headsOf(table, colOf[col]!));
      if (cell) stamp(table, cell, { sheet: page.name, row: y, col: colOf[col]! });
    });
  });
  table.top = Math.min(table.top, top);
  table.left = Math.min(table.left, left);
  table.bottom = Math.max(table.bottom, row - 1);
  table.right = Math.max(table.right, next - 1);
}

const headsOf = (table: TableTruth, col: number): readonly Place[] =>
  table.heads.filter((head) => head.col === col);

function putHeads(
  page: Page,
  top: number,
  { columns }: Grid,
  colOf: readonly number[],
  order: readonly number[],
  table: TableTruth,
): number {
  const grouped = columns.some(({ group }) => group !== undefined);
  const low = grouped ? top + 1 : top;
  order.forEach((column, position) => {
    const { head, group } = columns[column]!;
    const col = colOf[column]!;
    if (grouped && group === undefined) {
      table.heads.push(page.put(top, col, { value: head, bold: true }));
      page.merges.push({ top, bottom: low, left: col, right: col });
      return;
    }
    table.heads.push(page.put(low, col, { value: head, bold: true }));
    if (group === undefined || columns[order[position - 1] ?? -1]?.group === group) return;
    let last = position;
    while (columns[order[last + 1] ?? -1]?.group === group) last += 1;
    page.put(top, col, { value: group, bold: true });
    for (let at = position; at <= last; at += 1)
      table.heads.push({ sheet: page.name, row: top, col: colOf[order[at]!]! });
    if (last > position) page.merges.push({ top, bottom: top, left: col, right: colOf[order[last]!]! });
  });
  return low + 1;
}

function putCell(
  page: Page,
  row: number,
  col: number,
  cell: Put,
  where: Where,
  heads: readonly Place[],
): void {
  const { value, format, formula, bold, struck, indent, down = 1, across = 1, claims = [] } = cell;
  page.put(row, col, {
    value,
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula: formula(where) }),
    ...(bold === undefined ? {} : { bold }),
    ...(struck === undefined ? {} : { struck }),
    ...(indent === undefined ? {} : { indent }),
  });
  if (down > 1 || across > 1)
    page.merges.push({ top: row, bottom: row + down - 1, left: col, right: col + across - 1 });
  for (const claim of claims) claim.heads.push(...heads);
}

function stamp(table: TableTruth, cell: Put, place: Place): void {
  for (const claim of cell.claims ?? []) {
    claim.at.push(place);
    if (!table.claims.includes(claim)) table.claims.push(claim);
  }
  if (cell.mistake) {
    cell.mistake.at.push(place);
    if (!table.mistakes.includes(cell.mistake)) table.mistakes.push(cell.mistake);
  }
  for (const mistake of cell.near ?? []) mistake.around.push(place);
  if (cell.doubtful) table.doubtful.push(place);
}
