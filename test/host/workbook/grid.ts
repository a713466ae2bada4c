import type { CellRange } from '../../../src/workbook/address';
import { shiftRefs, shiftedArea, dropSheet, renameSheet } from '../formulas/rewrite';
import { colOf, keyOf, rowOf, type BookState, type Cell, type DefinedName, type SheetState } from './state';

export const contains = (outer: CellRange, inner: CellRange): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

export const overlaps = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const rowsOf = (range: CellRange): number => range.bottom - range.top + 1;
export const columnsOf = (range: CellRange): number => range.right - range.left + 1;
export const cellCount = (range: CellRange): number => rowsOf(range) * columnsOf(range);

/** The keys of all cells of a range, row by row. */
export function* keysIn(range: CellRange): Generator<number> {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) yield keyOf(row, col);
  }
}

/** The cells of a range that hold or look like anything, whatever the range's size. */
export function heldIn(sheet: SheetState, range: CellRange): [number, Cell][] {
  if (cellCount(range) < sheet.cells.size) {
    return [...keysIn(range)].flatMap((key): [number, Cell][] => {
      const cell = sheet.cells.get(key);
      return cell ? [[key, cell]] : [];
    });
  }
  return [...sheet.cells].filter(([key]) => {
    const [row, col] = [rowOf(key), colOf(key)];
    return row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;
  });
}

export interface Shift {
  readonly along: 'rows' | 'columns';
  readonly at: number;
  /** How many are inserted, or, below zero, deleted. */
  readonly count: number;
}

/** A book in which rows or columns were inserted into, or deleted from, one sheet: cells, merges, sizes, formulas. */
export function shiftedBook(book: BookState, sheetId: string, shift: Shift): BookState {
  const changed = book.sheets.find(({ id }) => id === sheetId)!.name;
  return rewriteBook(
    {
      ...book,
      sheets: book.sheets.map((sheet) => (sheet.id === sheetId ? shiftedSheet(sheet, shift) : sheet)),
    },
    (formula, own) => shiftRefs(formula, shift, changed, own),
  );
}

/** A book in which a sheet bears another title, in formulas too. */
export const renamedBook = (book: BookState, sheetId: string, to: string): BookState => {
  const from = book.sheets.find(({ id }) => id === sheetId)!.name;
  const sheets = book.sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, name: to } : sheet));
  return rewriteBook({ ...book, sheets }, (formula) => renameSheet(formula, from, to));
};

/** A book without a sheet: formulas that named it say "#REF!". */
export const bookWithout = (book: BookState, sheetId: string): BookState => {
  const { name } = book.sheets.find(({ id }) => id === sheetId)!;
  const sheets = book.sheets.filter(({ id }) => id !== sheetId);
  return rewriteBook({ ...book, sheets }, (formula) => dropSheet(formula, name));
};

type Rewrite = (formula: string, ownSheet: string) => string;

function rewriteBook(book: BookState, rewrite: Rewrite): BookState {
  return {
    ...book,
    names: rewriteNames(book.names, rewrite, ''),
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      names: rewriteNames(sheet.names, rewrite, sheet.name),
      cells: rewriteCells(sheet, rewrite),
    })),
  };
}

function rewriteCells(sheet: SheetState, rewrite: Rewrite): ReadonlyMap<number, Cell> {
  let cells: Map<number, Cell> | null = null;
  for (const [key, cell] of sheet.cells) {
    if (cell.formula === null) continue;
    const formula = rewrite(cell.formula, sheet.name);
    if (formula === cell.formula) continue;
    cells ??= new Map(sheet.cells);
    cells.set(key, { ...cell, formula });
  }
  return cells ?? sheet.cells;
}

const rewriteNames = (names: readonly DefinedName[], rewrite: Rewrite, own: string): readonly DefinedName[] =>
  names.map((name) => {
    const formula = `=${rewrite(name.formula.replace(/^=/, ''), own)}`;
    return formula === name.formula ? name : { ...name, formula };
  });

function shiftedSheet(sheet: SheetState, shift: Shift): SheetState {
  const moved = (range: CellRange): CellRange[] => {
    const next = shiftedArea(range, shift);
    return next ? [next] : [];
  };
  const sizes = (map: ReadonlyMap<number, number>, along: Shift['along']): ReadonlyMap<number, number> =>
    shift.along === along
      ? new Map([...map].flatMap(([at, size]) => indexAfter(at, shift).map((to) => [to, size])))
      : map;
  const cells = new Map<number, Cell>();
  for (const [key, cell] of sheet.cells) {
    const [row, col] = [rowOf(key), colOf(key)];
    const [to] = moved({ top: row, left: col, bottom: row, right: col });
    if (to) cells.set(keyOf(to.top, to.left), cell);
  }
  return {
    ...sheet,
    cells,
    merges: sheet.merges.flatMap(moved).filter((range) => cellCount(range) > 1),
    widths: sizes(sheet.widths, 'columns'),
    heights: sizes(sheet.heights, 'rows'),
  };
}

const indexAfter = (index: number, { at, count }: Shift): number[] => {
  if (index < at) return [index];
  return count < 0 && index < at - count ? [] : [index + count];
};
