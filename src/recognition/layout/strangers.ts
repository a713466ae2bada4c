import type { CellSnapshot } from '../../workbook/snapshot';
import { begins } from '../words/phrases';
import { LEGENDS } from '../words/rows';
import { type Grid, textOf } from './grid';
import { looksLikeFigure } from './row-shape';
import type { TableRow } from './table';

/** Fewer rows with words in a column do not yet make it a column of words. */
const LEAST_ROWS = 2;

/**
 * The rows of a table down to a block below a blank row that has figures wherever the table names its rows in words
 * ("0 · 50 · Non raggiunto" under objectives and indicators): a scale, a legend, another matter under heads that
 * nobody knows. "Legenda" says so itself.
 */
export function beforeStrangers(grid: Grid, rows: readonly TableRow[]): readonly TableRow[] {
  const first = rows.findIndex(({ row, label }, at) => {
    const before = rows[at - 1];
    return (
      before !== undefined && row - before.row > 1 && (begins(label, LEGENDS) || isStrange(grid, rows, at))
    );
  });
  return first < 0 ? rows : rows.slice(0, first);
}

function isStrange(grid: Grid, rows: readonly TableRow[], start: number): boolean {
  const names = columnsOfWords(grid, rows.slice(0, start));
  if (names.length === 0) return false;
  const block = blockFrom(rows, start).filter(({ row }) => grid.cellsOf(row).some(isFigure));
  return (
    block.length >= LEAST_ROWS &&
    block.every(({ row }) => {
      const held = names.flatMap((col) => grid.at(row, col) ?? []);
      return held.length > 0 && held.every(isFigure);
    })
  );
}

/** Rows down to the next blank one. */
function blockFrom(rows: readonly TableRow[], start: number): readonly TableRow[] {
  const next = rows.findIndex(({ row }, at) => at > start && row - rows[at - 1]!.row > 1);
  return rows.slice(start, next < 0 ? rows.length : next);
}

/** Columns that hold words, and nothing else, in the rows with figures. */
function columnsOfWords(grid: Grid, rows: readonly TableRow[]): readonly number[] {
  const words = new Map<number, number>();
  const figures = new Set<number>();
  for (const { row, kind } of rows) {
    if (kind !== 'data') continue;
    for (const cell of grid.cellsOf(row)) {
      if (isFigure(cell)) figures.add(cell.col);
      else words.set(cell.col, (words.get(cell.col) ?? 0) + 1);
    }
  }
  return [...words].flatMap(([col, count]) => (count >= LEAST_ROWS && !figures.has(col) ? [col] : []));
}

const isFigure = (cell: CellSnapshot): boolean =>
  cell.content.type === 'number' || looksLikeFigure(textOf(cell));
