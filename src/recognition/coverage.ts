import type { ColumnRole } from '../facts/column-roles';
import type { RecognisedTable } from '../facts/recognised';
import { holdsCell } from '../workbook/address';
import type { CellSnapshot } from '../workbook/snapshot';
import { refsOf } from './fact-refs';
import { closingDate } from './layout/closing-dates';
import { type Grid, textOf } from './layout/grid';
import { isYearCell } from './layout/head-cells';
import { isFigure } from './layout/row-shape';
import { isRowCode } from './layout/rows';
import type { Column, Table, TableRow } from './layout/table';
import { readCell } from './layout/figures';
import { blocksOf } from './unread-blocks';
import { ASIDE_HEADS, DERIVED_HEADS } from './words/asides';
import { says } from './words/phrases';

/** A recognised table, and the region of the sheet it was read from where it was one. */
export interface Read {
  readonly table: RecognisedTable;
  readonly region: Table | null;
}

/**
 * The tables of a sheet with the account of its cells: each that holds something is title, head, data, total, note or
 * decoration of one of them, or unread. Cells outside every table belong to the one above them, else to the first.
 */
export function withCoverage(
  grid: Grid,
  read: readonly Read[],
  others: readonly RecognisedTable[] = [],
): readonly Read[] {
  const foreign = others.filter(({ kind, confidence }) => kind === 'unknown' && confidence < NEAR);
  const isForeign = (cell: CellSnapshot): boolean =>
    foreign.some(({ range }) => range !== null && holdsCell(range, cell));
  const books = [...read].sort((one, other) => top(one) - top(other)).map((each) => bookOf(each));
  const known = knownCells(grid, read);
  for (const row of grid.rows) {
    const cells = grid.cellsOf(row);
    const above = books.filter((book) => top(book) <= row);
    for (const cell of cells) {
      const own = lastOf(above.filter((book) => holds(book, cell)));
      const book = own ?? lastOf(above) ?? books[0];
      if (!book) continue;
      book.cells++;
      if (known.has(keyOf(cell.row, cell.col)) || !(own ? saysSomething(grid, cell) : isMatter(cells, cell)))
        continue;
      book.unread.push(cell);
      if (own ? isStrange(own, cell) : isAmount(cell) && !isForeign(cell)) book.missed.add(cell);
    }
  }
  return books.map(({ table, region, cells, unread, missed }) => ({
    region,
    table: {
      ...table,
      coverage: { cells, read: cells - unread.length, unread: blocksOf(unread, (cell) => missed.has(cell)) },
    },
  }));
}

/** A table with a head of its own that comes less near to every kind is a list of something else: it is told, as a note. */
const NEAR = 0.2;

/** The account of a table while it is made. */
interface Book extends Read {
  cells: number;
  readonly unread: CellSnapshot[];
  /** Figures among them that should perhaps have been read. */
  readonly missed: Set<CellSnapshot>;
}

const bookOf = (read: Read): Book => ({ ...read, cells: 0, unread: [], missed: new Set() });

const lastOf = <Item>(list: readonly Item[]): Item | undefined => list[list.length - 1];

const top = ({ table }: Read): number => table.range?.top ?? 0;

const holds = ({ table: { range } }: Read, cell: CellSnapshot): boolean =>
  range !== null && holdsCell(range, cell);

const keyOf = (row: number, col: number): number => row * 32_768 + col;

/** A figure, not a year or a date that heads or dates something. */
const isCounted = (cell: CellSnapshot): boolean => isFigure(cell) && !isYearCell(cell);

/** A figure under a head that says nothing known. */
const isStrange = ({ region }: Read, cell: CellSnapshot): boolean =>
  isCounted(cell) &&
  cell.content.value !== 0 &&
  !cell.format.includes('%') &&
  !textOf(cell).includes('%') &&
  !region?.columns.some((column) => column.col === cell.col && isUnderstood(column));

/** Known what it is, though nothing is measured by it here: another year, a change, a percentage, a part of the year. */
const isUnderstood = ({ header, roles: [best], year, quarter, percent }: Column): boolean =>
  percent ||
  year !== null ||
  quarter !== null ||
  (best !== undefined && best.score >= TRUSTED) ||
  says(header, DERIVED_HEADS);

/** A head that names its column worse is not understood. */
const TRUSTED = 0.58;

/** Money or a count in the thousands: a legend of scores has neither. */
const isAmount = (cell: CellSnapshot): boolean =>
  isCounted(cell) &&
  cell.content.type === 'number' &&
  (Math.abs(cell.content.value) >= LEAST_AMOUNT || AMOUNT_FORMAT.test(cell.format));

const LEAST_AMOUNT = 1000;
const AMOUNT_FORMAT = /#,##|€/;

/** Dashes, dots and "n.d." are no matter. */
const saysSomething = (grid: Grid, cell: CellSnapshot): boolean => {
  const { kind } = readCell(grid, cell.row, cell.col).reading;
  return kind !== 'empty' && kind !== 'not-counted';
};

/** Fewer words in a row are a title, a note, a line of a card. */
const LEAST_WORDS = 3;

/**
 * Outside every table lines of words are titles, notes, cards and signatures, and a figure alone in its row a page's
 * number; figures beside words, and words in three columns, are matter that was left out.
 */
function isMatter(row: readonly CellSnapshot[], cell: CellSnapshot): boolean {
  if (row.length < 2) return false;
  return isCounted(cell) || row.some(isCounted) || row.length >= LEAST_WORDS;
}

/** The cells that play a part in a table. */
function knownCells(grid: Grid, read: readonly Read[]): ReadonlySet<number> {
  const known = new Set<number>();
  const add = ({ row, col }: { readonly row: number; readonly col: number }): void => {
    known.add(keyOf(row, col));
  };
  for (const { table, region } of read) {
    refsOf(table.facts, grid.sheet.name).forEach(add);
    table.evidence.forEach(({ cell }) => add(cell));
    if (region) addRegion(grid, region, add);
    else addForm(grid, table, add);
  }
  return known;
}

type Add = (cell: { readonly row: number; readonly col: number }) => void;

/** Of a form everything but its figures is label or prose. */
function addForm(grid: Grid, { range }: RecognisedTable, add: Add): void {
  for (const row of grid.rows) {
    if (!range || row < range.top || row > range.bottom) continue;
    grid
      .cellsOf(row)
      .filter((cell) => !isCounted(cell))
      .forEach(add);
  }
}

function addRegion(grid: Grid, region: Table, add: Add): void {
  const { head, range, columns } = region;
  const within = (row: number): readonly CellSnapshot[] =>
    grid.cellsOf(row).filter(({ col }) => col >= range.left && col <= range.right);
  for (let row = head?.top ?? 0; head && row <= head.bottom; row++) within(row).forEach(add);
  [...region.title, ...region.sheetTitle, ...region.notes]
    .filter(({ row }) => grid.cellsOf(row).length < LEAST_WORDS)
    .forEach(add);
  for (const row of region.carried) within(row).forEach(add);
  const asides = columns.filter((column) => isAside(region, column));
  for (const row of region.rows) {
    if (row.labelCol !== null) add({ row: row.row, col: row.labelCol });
    asides.forEach(({ col }) => add({ row: row.row, col }));
    within(row.row)
      .filter((cell) => isOfLayout(row, cell))
      .forEach(add);
  }
}

/** Headings, heads repeated, cards and notes as a whole; of a total every cell, of other rows their numbering, and their label said again. */
function isOfLayout({ kind, label }: TableRow, cell: CellSnapshot): boolean {
  switch (kind) {
    case 'section':
    case 'caption':
    case 'repeat':
    case 'note':
    case 'total':
    case 'subtotal':
      return true;
    default:
      return isLabelOrCode(textOf(cell), label);
  }
}

const isLabelOrCode = (text: string, label: string): boolean =>
  text === '' ? false : text === label || isRowCode(text);

/** Parts that say something of a row without being a figure of it. */
const ASIDES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'number',
  'code',
  'label',
  'comparator',
  'threshold',
  'owner',
  'person',
  'notes',
  'formula',
  'phase',
  'subjects',
  'method',
  'timing',
  'quarter',
  'period',
  'unit',
]);

/** A column of words under a known head, of years or dates, or one that numbers its rows. */
function isAside({ grid, rows, columns }: Table, { col, header, roles: [best] }: Column): boolean {
  if (best && ASIDES.has(best.role)) return true;
  if (header !== '' && says(header, ASIDE_HEADS)) return true;
  const cells = rows.flatMap(({ row }) => grid.at(row, col) ?? []);
  if (cells.every((cell) => isYearCell(cell) || closingDate(grid, cell) !== null || isDate(grid, cell)))
    return true;
  // A head merged over numbers and names is the names'.
  const isBare = header === '' || columns.some((each) => each.col > col && each.header === header);
  return isBare && cells.every((cell) => !isFigure(cell) || isNumbering(grid, cell));
}

/** A small whole number before the words of its row. */
function isNumbering(grid: Grid, cell: CellSnapshot): boolean {
  const number = cell.content.type === 'number' ? cell.content.value : Number(textOf(cell) || NaN);
  const isSmall = Number.isInteger(number) && number >= 0 && number < LEAST_AMOUNT;
  return isSmall && grid.cellsOf(cell.row).some((each) => each.col > cell.col && !isFigure(each));
}

const isDate = (grid: Grid, { row, col }: CellSnapshot): boolean =>
  readCell(grid, row, col).reading.kind === 'deadline';
