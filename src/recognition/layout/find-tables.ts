import { fold } from '../../domain/text';
import type { CellRange } from '../../workbook/address';
import { isCardLine, withBlankRows, withCaptions } from './captions';
import { columnsOf, headlessColumns } from './columns';
import { type Grid, textOf } from './grid';
import { isYearCell } from './head-cells';
import { type HeadBand, headBands, headColumns } from './head-rows';
import { type BodyShape, bodyShape, isFigure } from './row-shape';
import { headlessTable } from './headless';
import { sayingOtherwise } from './naming';
import { classifyRows } from './rows';
import { sideBySide } from './sides';
import { panelsOf } from './panels';
import { beforeStrangers } from './strangers';
import type { Column, Line, Table, TableRow } from './table';
import { isCarried, settledTotals } from './total-rows';

/** After more empty rows than these a table goes on only with rows of its own shape. */
const MAX_GAP = 4;
/** Rows after such a gap that are looked at: a heading or two may come first. */
const ROWS_AFTER_GAP = 3;
/** Lines above a head that may belong to it. */
const MAX_TITLE_LINES = 8;

/**
 * Cuts a sheet into tables: every head band with the rows under it down to the next different head. A head
 * repeated above each block of one table goes on with that table; two heads side by side make two tables.
 * Rows inside `claimed` (forms already read) are left alone.
 */
export function findTables(grid: Grid, claimed: readonly CellRange[] = []): readonly Table[] {
  const free = (row: number): boolean => !claimed.some(({ top, bottom }) => row >= top && row <= bottom);
  const bands = headBands(grid).filter(({ top }) => free(top));
  if (bands.length === 0) return [headlessTable(grid, free)].filter((table) => table !== null);
  const tables: Table[] = [];
  let index = 0;
  while (index < bands.length) {
    const band = bands[index]!;
    let next = index + 1;
    while (next < bands.length && isSameHead(grid, band, bands[next]!)) next++;
    const limit = bands[next]?.top ?? Infinity;
    const repeats = bands.slice(index + 1, next);
    const floor = tables.length > 0 ? tables[tables.length - 1]!.range.bottom : -1;
    for (const part of sideBySide(grid, band)) {
      const firstTop = tables[0]?.range.top ?? part.top;
      const table = tableUnder(grid, part, repeats, limit, floor, firstTop, free);
      if (table) tables.push(table);
    }
    index = next;
  }
  return tables;
}

/**
 * The tables under a head that a person points at, whatever the words in it: down to the next head that stands apart,
 * and not beyond `limit`; several where the head names its rows again further right.
 */
export const tablesUnderHead = (
  grid: Grid,
  head: { readonly top: number; readonly bottom: number },
  limit: number,
): readonly Table[] => {
  const panels = panelsOf(grid).filter((panel) => headColumns(panel, head).length > 0);
  return (panels.length > 0 ? panels : [grid]).flatMap((panel) => underHead(panel, head, limit));
};

function underHead(
  grid: Grid,
  head: { readonly top: number; readonly bottom: number },
  limit: number,
): readonly Table[] {
  const band: HeadBand = { ...head, cols: headColumns(grid, head) };
  const below = headBands(grid).filter(({ top }) => top > head.bottom);
  const repeats = below.filter((each) => isSameHead(grid, band, each));
  const next = below.find((each) => !repeats.includes(each) && standsApart(grid, each, head.bottom));
  const floor = Math.max(-1, ...grid.rows.filter((row) => row < head.top && holdsNumbers(grid, row)));
  const end = Math.min(limit, next?.top ?? Infinity);
  const sides = sideBySide(grid, band);
  const parts = sides.length > 0 ? sides : [{ ...band, left: 0, right: Infinity }];
  return parts.flatMap((part) => tableUnder(grid, part, repeats, end, floor, head.top, () => true) ?? []);
}

/** Words that name columns right under the head or under figures are a row of the table they stand in. */
const standsApart = (grid: Grid, { top }: HeadBand, head: number): boolean =>
  top > head + 1 && !holdsNumbers(grid, top - 1);

const holdsNumbers = (grid: Grid, row: number): boolean =>
  !isCardLine(grid, row) &&
  grid.cellsOf(row).some((cell) => cell.content.type === 'number' && !isYearCell(cell));

function tableUnder(
  grid: Grid,
  band: HeadBand & { readonly left: number; readonly right: number },
  repeats: readonly HeadBand[],
  limit: number,
  floor: number,
  firstTop: number,
  free: (row: number) => boolean,
): Table | null {
  const body = grid.rows.filter(
    (row) => row > band.bottom && row < limit && free(row) && holdsCells(grid, row, band),
  );
  const inRepeat = (row: number): boolean => repeats.some(({ top, bottom }) => row >= top && row <= bottom);
  const headed = columnsOf(grid, band, heldColumns(grid, band, body));
  const isOther = sayingOtherwise(headed);
  const classified = withCaptions(grid, classifyRows(grid, body, band, inRepeat, isOther));
  const rows = trim(grid, withBlankRows(grid, classified));
  const kept = rows.filter(({ kind }) => kind !== 'note');
  const last = kept[kept.length - 1];
  if (!last) return null;
  const later = laterColumns(grid, band, repeats);
  const known = { ...band, cols: [...band.cols, ...later.map(({ col }) => col)] };
  const headless = headlessColumns(
    grid,
    known,
    kept.map(({ row }) => row),
    band,
  );
  const columns = [...headed, ...columnsOf(grid, band, headless), ...later].sort(
    (first, second) => first.col - second.col,
  );
  return {
    grid,
    title: titleAbove(grid, band, floor),
    sheetTitle: floor < 0 ? [] : titleAbove(grid, { ...band, top: firstTop }, -1),
    head: { top: band.top, bottom: band.bottom },
    columns,
    rows: settledTotals(grid, kept, columns),
    carried: kept.filter(({ label }) => isCarried(label)).map(({ row }) => row),
    notes: rows
      .filter(({ kind }) => kind === 'note')
      .map(({ row, labelCol, label }) => ({ row, col: labelCol ?? 0, text: label })),
    range: { top: band.top, bottom: last.row, ...widthOf(columns) },
  };
}

/** The columns of a head without those over which it only spreads: nothing of their own stands in head or body. */
function heldColumns(
  grid: Grid,
  { top, bottom, cols }: HeadBand,
  body: readonly number[],
): readonly number[] {
  const rows = grid.rows.filter((row) => row >= top && row <= bottom);
  return cols.filter((col) => [...rows, ...body].some((row) => grid.at(row, col) !== null));
}

/** Columns that only a head repeated below names. */
function laterColumns(
  grid: Grid,
  band: HeadBand & { readonly left: number; readonly right: number },
  repeats: readonly HeadBand[],
): readonly Column[] {
  const found = new Map<number, Column>();
  for (const repeat of repeats) {
    const cols = repeat.cols.filter(
      (col) => col >= band.left && col <= band.right && !band.cols.includes(col) && !found.has(col),
    );
    for (const column of columnsOf(grid, repeat, cols)) found.set(column.col, column);
  }
  return [...found.values()];
}

const widthOf = (columns: readonly Column[]): { left: number; right: number } => ({
  left: columns[0]?.col ?? 0,
  right: columns[columns.length - 1]?.col ?? 0,
});

/** Drops what follows the table: words after its last figures (the next title, notes), or strange rows beyond a wide gap. */
function trim(grid: Grid, rows: readonly TableRow[]): readonly TableRow[] {
  const shape = bodyShape(grid);
  let end = rows.length;
  for (let index = 0; index < rows.length; index++) {
    const { row, kind } = rows[index]!;
    const before = rows[index - 1];
    if (before && row - before.row > MAX_GAP && kind !== 'repeat') {
      const after = rows.slice(index, index + ROWS_AFTER_GAP);
      if (!after.some((each) => shape.isAlike(each.row))) {
        end = index;
        break;
      }
    }
    if (kind !== 'repeat') shape.take(row);
  }
  const kept = beforeStrangers(grid, rows.slice(0, end));
  let last = kept.length - 1;
  while (last >= 0 && (kept[last]!.kind === 'section' || kept[last]!.kind === 'note')) last--;
  last = beforeSignatures(grid, kept, shape, last);
  const trailing = kept.slice(last + 1).map((row): TableRow => ({ ...row, kind: 'note' }));
  return [...kept.slice(0, last + 1), ...trailing];
}

/** "Il dirigente · Rossi" below a blank row, in columns of figures: words that close a sheet are no rows of its table. */
function beforeSignatures(grid: Grid, rows: readonly TableRow[], shape: BodyShape, last: number): number {
  const isWords = ({ row, kind }: TableRow): boolean =>
    kind !== 'total' && kind !== 'repeat' && grid.cellsOf(row).every((cell) => !isFigure(cell));
  let first = rows.length;
  while (first > 0 && isWords(rows[first - 1]!)) first--;
  const closing = rows[first];
  const before = rows[first - 1];
  if (!closing || !before || first > last || closing.row - before.row === 1) return last;
  const strange = rows
    .slice(first, last + 1)
    .filter(({ row }) => grid.cellsOf(row).some(({ col }) => shape.wasOfFigures(col)));
  return strange.length > 0 ? first - 1 : last;
}

/** Words above a head, down from the table before it, nearest last. */
function titleAbove(
  grid: Grid,
  band: { readonly top: number; readonly left: number; readonly right: number },
  floor: number,
): readonly Line[] {
  const lines: Line[] = [];
  for (const row of grid.rows.filter((each) => each > floor && each < band.top).slice(-MAX_TITLE_LINES)) {
    const over = cellsWithin(grid, row, band);
    for (const cell of over.length > 0 ? over : grid.cellsOf(row)) {
      const text = textOf(cell);
      if (text !== '') lines.push({ row, col: cell.col, text });
    }
  }
  return lines;
}

const cellsWithin = (grid: Grid, row: number, { left, right }: Pick<CellRange, 'left' | 'right'>) =>
  grid.cellsOf(row).filter(({ col }) => col >= left && col <= right);

const holdsCells = (grid: Grid, row: number, { left, right }: Pick<CellRange, 'left' | 'right'>): boolean =>
  grid.cellsOf(row).some(({ col }) => col >= left && col <= right);

/** Heads added to a head when it is repeated, at most. */
const MOST_ADDED = 2;

/** The same texts over the same columns; one of the two may name a column or two more. */
function isSameHead(grid: Grid, first: HeadBand, second: HeadBand): boolean {
  const [some, others] = [textsOf(grid, first), textsOf(grid, second)].sort(
    (one, other) => one.size - other.size,
  );
  if (!some || !others || others.size - some.size > MOST_ADDED) return false;
  return (
    (some.size > 1 || some.size === others.size) && [...some].every(([col, text]) => others.get(col) === text)
  );
}

function textsOf(grid: Grid, { top, bottom }: HeadBand): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (let row = top; row <= bottom; row++) {
    for (const cell of grid.cellsOf(row)) {
      const text = fold(textOf(cell) || String(cell.content.value));
      texts.set(cell.col, `${texts.get(cell.col) ?? ''}|${text}`);
    }
  }
  return texts;
}
